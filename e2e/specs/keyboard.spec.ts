import { expect, test } from '../fixtures/test.ts';

test('j and k move, Enter opens, Escape closes and gives the focus back', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const { table } = jobsPage;
  await table.link('orders-to-warehouse').focus();
  await page.keyboard.press('j');
  await expect(table.link('billing-archive')).toBeFocused();
  await page.keyboard.press('k');
  await expect(table.link('orders-to-warehouse')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = jobsPage.panel('billing-archive');
  await expect(panel.heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.root).toHaveCount(0);
  await expect(table.link('billing-archive')).toBeFocused();
});

test('slash leads to the search box, where letters are letters', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await page.keyboard.press('/');
  await expect(jobsPage.filters.searchBox).toBeFocused();
  await page.keyboard.type('jk?c');
  await expect(jobsPage.filters.searchBox).toHaveValue('jk?c');
});

test('a question mark shows the keys, and Escape closes that layer alone', async ({ jobsPage, page }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.heading).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(panel.heading).toBeVisible();
});

test('brackets lead to the next and the previous job of the filtered list', async ({ jobsPage, page }) => {
  await jobsPage.open('?q=shard&sort=jobName');
  await jobsPage.table.link('shard-01').click();
  await expect(jobsPage.panel('shard-01').heading).toBeVisible();
  await page.keyboard.press(']');
  await expect(jobsPage.panel('shard-02').heading).toBeVisible();
  await page.keyboard.press('[');
  await expect(jobsPage.panel('shard-01').heading).toBeVisible();
});

test('c copies the id of the row', async ({ jobsPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open();
  await jobsPage.table.link('orders-to-warehouse').focus();
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('sync-orders01');
});
