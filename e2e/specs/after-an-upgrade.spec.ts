import { expect, test } from '../fixtures/test.ts';

test('a part that the server no longer has offers a reload, and what was typed and filtered stays', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open('?q=team&health=failed');
  await page.route(/\/assets\/columns-form-[^/]+\.js/, (route) => route.fulfill({ status: 404 }));
  await jobsPage.button('Columns').click();
  const notice = page.getByRole('alert').filter({ hasText: 'SyncDeck was upgraded' });
  await expect(notice).toBeVisible();
  await expect(jobsPage.table.link('billing-archive')).toBeVisible();
  await expect(jobsPage.filters.searchBox).toHaveValue('team');
  await expect.poll(() => jobsPage.query().get('health')).toBe('failed');
  await page.unroute(/\/assets\/columns-form-[^/]+\.js/);
  await notice.getByRole('button', { name: 'Reload the page' }).click();
  await expect(notice).toHaveCount(0);
  await expect(jobsPage.filters.searchBox).toHaveValue('team');
  await jobsPage.button('Columns').click();
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
});
