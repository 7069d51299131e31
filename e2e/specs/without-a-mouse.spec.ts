import { expect, test } from '../fixtures/test.ts';
import { errorMessage } from '../world/cast.ts';

test('from a link to the worst job, its error and its endpoint, the next job, a filter and a saved view, by keys alone', async ({
  jobsPage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { table, filters } = jobsPage;
  await jobsPage.open('?q=team');

  await tabTo('button', 'Worst first');
  await page.keyboard.press('Enter');
  await expect(table.link('billing-archive')).toBeVisible();
  await expect.poll(() => jobsPage.query().get('sort')).toBe('-severity');
  await expect.poll(async () => (await table.names())[0]).toBe('billing-archive');

  await tabTo('link', 'billing-archive');
  await page.keyboard.press('Enter');
  const panel = jobsPage.panel('billing-archive');
  await expect(panel.error).toContainText(errorMessage);

  await tabTo('button', /^Copy .*(address|instance)/i);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^cdb-billing1|:3306$/);

  await page.keyboard.press(']');
  await expect(panel.root).toHaveCount(0);
  await expect(jobsPage.panel('orders-to-warehouse').heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table.link('orders-to-warehouse')).toBeFocused();

  await page.keyboard.press('/');
  await expect(filters.searchBox).toBeFocused();
  await tabTo('button', 'Status');
  await page.keyboard.press('Enter');
  await expect(filters.narrow('Status')).toBeFocused();
  await page.keyboard.type('paus');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(jobsPage.results).toHaveText(/^1 of/);
  await expect.poll(() => jobsPage.query().get('status')).toBe('Paused');

  await tabTo('button', 'Save view');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the view' })).toBeFocused();
  await page.keyboard.type('Paused jobs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Paused jobs' })).toBeVisible();

  /** Goes on by Tab until what has this role and name has the focus. */
  async function tabTo(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    const target = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${name}`);
  }
});
