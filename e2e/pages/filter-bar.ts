import type { Locator, Page } from '@playwright/test';

/** Search box, facet pickers and the chips of what is filtered. */
export class FilterBar {
  readonly group: Locator;
  readonly searchBox: Locator;
  readonly active: Locator;
  readonly clearAll: Locator;

  constructor(private readonly page: Page) {
    this.group = page.getByRole('group', { name: 'Filters' });
    this.searchBox = page.getByRole('searchbox', { name: 'Search jobs' });
    this.active = page.getByRole('list', { name: 'Active filters' });
    this.clearAll = page.getByRole('button', { name: 'Clear all' });
  }

  /** Opens a facet's picker and answers its list. */
  async openFacet(name: string): Promise<Locator> {
    await this.group.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    return this.page.getByRole('listbox');
  }

  /** The box in an open picker that narrows its options. */
  narrow(facet: string): Locator {
    return this.page.getByRole('combobox', { name: `Narrow ${facet}` });
  }

  /** An option of the open picker, such as "Running 12". */
  option(label: string): Locator {
    return this.page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${label}\\b`) });
  }

  async choose(facet: string, ...labels: string[]): Promise<void> {
    await this.openFacet(facet);
    for (const label of labels) await this.option(label).click();
    await this.page.keyboard.press('Escape');
  }

  chips(): Locator {
    return this.active.getByRole('listitem');
  }

  /** The button that takes a filter away. */
  remove(text: string): Locator {
    return this.active.getByRole('button', { name: new RegExp(`^Remove .*${text}`) });
  }
}
