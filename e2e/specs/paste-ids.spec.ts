import { expect, test } from '../fixtures/test.ts';

test('pasted ids become a filter, which says which of them are not there', async ({
  jobsPage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open('?q=orders');
  await page.evaluate(() =>
    navigator.clipboard.writeText('sync-orders01,\nsync-billing1 sync-nowhere1; sync-users001'),
  );
  await jobsPage.filters.searchBox.focus();
  await page.keyboard.press('Control+V');
  await expect(jobsPage.results).toHaveText(/\b3 of 66\b/);
  await expect.poll(() => jobsPage.query().getAll('jobId')).toHaveLength(4);
  await expect(jobsPage.filters.searchBox).toHaveValue('');
  const missing = page.getByRole('status').filter({ hasText: '1 of 4 job IDs is not there' });
  await expect(missing).toContainText('sync-nowhere1');
  await missing.getByRole('button', { name: 'Remove them from the filter' }).click();
  await expect(missing).toHaveCount(0);
  await expect(jobsPage.results).toHaveText(/\b3 of 66\b/);
});

test('more ids than fit are told, with the others at hand', async ({ jobsPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open();
  const ids = Array.from({ length: 1300 }, (_, at) => `sync-none${at}`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ids.join('\n'));
  await jobsPage.filters.searchBox.focus();
  await page.keyboard.press('Control+V');
  const cut = page
    .getByRole('status')
    .filter({ hasText: '1,300 job IDs were pasted, the first 300 are filtered on' });
  await expect(cut).toBeVisible();
  await expect.poll(() => jobsPage.query().getAll('jobId')).toEqual(ids.slice(0, 300));
  await cut.getByRole('button', { name: 'Copy the other 1,000 IDs' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(ids.slice(300).join('\n'));
  await jobsPage.button('Clear all').click();
  await expect(cut).toHaveCount(0);
});

test('any other text that is pasted is searched for', async ({ jobsPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open();
  await page.evaluate(() => navigator.clipboard.writeText('sync-orders01'));
  await jobsPage.filters.searchBox.focus();
  await page.keyboard.press('Control+V');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect.poll(() => jobsPage.query().get('q')).toBe('sync-orders01');
});
