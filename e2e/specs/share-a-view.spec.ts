import { expect, test } from '../fixtures/test.ts';
import { JobsPage } from '../pages/jobs-page.ts';

test('a link opens the same filter, order and job for somebody else', async ({
  jobsPage,
  page,
  browser,
  baseURL,
}) => {
  await jobsPage.open();
  await jobsPage.filters.choose('Health', 'Failed', 'Lagging', 'Needs attention');
  await jobsPage.table.sortBy('Health');
  await jobsPage.table.link('orders-to-warehouse').click();
  await expect(jobsPage.panel('orders-to-warehouse').heading).toBeVisible();
  const names = await jobsPage.table.names();
  const link = page.url();

  const other = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
  });
  const otherPage = new JobsPage(await other.newPage());
  await otherPage.page.goto(link);
  await expect(otherPage.panel('orders-to-warehouse').heading).toBeVisible();
  await expect(otherPage.results).toHaveText(await jobsPage.results.innerText());
  await expect.poll(() => otherPage.table.names()).toEqual(names);
  await expect(otherPage.table.header('Health')).toHaveAttribute('aria-sort', 'descending');
  await other.close();
});

test('Copy link puts the whole view on the clipboard', async ({ jobsPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open('?status=Running&sort=-lagSeconds');
  await jobsPage.button('Copy link').click();
  const copied = await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('/jobs?')
    .then(() => page.evaluate(() => navigator.clipboard.readText()));
  const query = new URL(copied).searchParams;
  expect(query.getAll('status')).toEqual(['Running']);
  expect(query.get('sort')).toBe('-lagSeconds');
});

test('Back closes the panel first, then takes the filter back', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.filters.choose('Health', 'Lagging');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.heading).toBeVisible();
  await page.goBack();
  await expect(panel.root).toHaveCount(0);
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await page.goBack();
  await expect(jobsPage.results).toHaveText(/66/);
  await expect(jobsPage.filters.chips()).toHaveCount(0);
});

test('a parameter that is wrong is named, and the rest of the link applies', async ({ jobsPage, page }) => {
  await jobsPage.open('?health=lagging&sort=nonsense&colour=red');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect(page.getByText(/colour/).first()).toBeVisible();
  await expect(page.getByText(/nonsense/).first()).toBeVisible();
});
