import type { Locator, Page } from '@playwright/test';

/** The table of jobs; its rows are virtual, so that only those near the screen are there. */
export class JobsTable {
  readonly root: Locator;

  constructor(private readonly page: Page) {
    this.root = page.getByRole('table', { name: 'Sync jobs' });
  }

  /** A row's name, which is a link to the job. */
  link(jobName: string): Locator {
    return this.root.getByRole('link', { name: jobName, exact: true });
  }

  row(jobName: string): Locator {
    const link = this.page.getByRole('link', { name: jobName, exact: true });
    return this.root.getByRole('row').filter({ has: link });
  }

  header(name: string): Locator {
    return this.root.getByRole('columnheader', { name });
  }

  /** Clicks the button in a column's header. */
  async sortBy(name: string, { shift = false } = {}): Promise<void> {
    await this.header(name)
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click({ modifiers: shift ? ['Shift'] : [] });
  }

  /** Drags the scrollbar to its end at once. */
  async scrollToEnd(): Promise<void> {
    await this.page.locator('[data-scroll=jobs]').evaluate((list) => {
      list.scrollTop = list.scrollHeight;
    });
  }

  /** The names of the rows that are there, from the top. */
  names(): Promise<string[]> {
    return this.root.getByRole('row').getByRole('link').allTextContents();
  }
}
