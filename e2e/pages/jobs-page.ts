import { expect, type Locator, type Page } from '@playwright/test';
import { FilterBar } from './filter-bar.ts';
import { JobPanel } from './job-panel.ts';
import { JobsTable } from './jobs-table.ts';

/** The list of sync jobs, by the roles and names that assistive technology hears. */
export class JobsPage {
  readonly table: JobsTable;
  readonly filters: FilterBar;
  readonly results: Locator;
  readonly health: Locator;

  constructor(readonly page: Page) {
    this.table = new JobsTable(page);
    this.filters = new FilterBar(page);
    this.results = page.getByRole('status', { name: 'Results' });
    this.health = page.getByRole('group', { name: 'Health' });
  }

  /** Opens the list with this query string and waits for its count. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/jobs${query}`);
    await expect(this.results).toHaveText(/\d/);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A counter of the health strip, such as "Lagging 1". */
  healthToggle(word: string): Locator {
    return this.health.getByRole('button', { name: new RegExp(`^${word}\\b`) });
  }

  panel(jobName: string): JobPanel {
    return new JobPanel(this.page, jobName);
  }

  async search(text: string): Promise<void> {
    await this.filters.searchBox.fill(text);
  }

  /** The query string that the page shows now. */
  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}
