import type { Locator, Page } from '@playwright/test';

/** One job's panel beside the list, or the whole page on a narrow screen. */
export class JobPanel {
  readonly root: Locator;
  readonly heading: Locator;
  readonly error: Locator;
  readonly steps: Locator;
  readonly source: Locator;
  readonly destination: Locator;

  constructor(page: Page, jobName: string) {
    this.root = page
      .getByRole('region', { name: jobName, exact: true })
      .or(page.getByRole('dialog', { name: jobName, exact: true }));
    this.heading = this.root.getByRole('heading', { name: jobName, exact: true });
    this.error = this.root.getByRole('alert');
    this.steps = this.root.getByRole('list', { name: 'Steps' });
    this.source = this.root.getByRole('group', { name: 'Source' });
    this.destination = this.root.getByRole('group', { name: 'Destination' });
  }

  tab(name: 'Overview' | 'Objects' | 'Options' | 'Raw'): Locator {
    return this.root.getByRole('tab', { name, exact: true });
  }

  async openTab(name: 'Overview' | 'Objects' | 'Options' | 'Raw'): Promise<Locator> {
    await this.tab(name).click();
    return this.root.getByRole('tabpanel', { name });
  }
}
