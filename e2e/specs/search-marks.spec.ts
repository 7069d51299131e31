import { expect, test } from '../fixtures/test.ts';

test('what a search matched is marked where it is seen, whatever its case and width', async ({
  jobsPage,
}) => {
  await jobsPage.open();
  await jobsPage.search('ＢＩＬＬＩＮＧ duplicate');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  const marks = jobsPage.table.row('billing-archive').locator('mark');
  await expect(marks.filter({ hasText: /^billing$/ }).first()).toBeVisible();
  await expect(marks.filter({ hasText: /^Duplicate$/ })).toBeVisible();
  await expect(jobsPage.table.link('billing-archive')).toBeVisible();
  await jobsPage.search('');
  await expect(jobsPage.table.root.locator('mark')).toHaveCount(0);
});
