import { expect, test as base } from '@playwright/test';
import { type RunningBff, startBff } from '../fixtures/start-bff.ts';
import { JobsPage } from '../pages/jobs-page.ts';

/** The product as it starts with no settings at all: on its own simulator. */
const test = base.extend<object, { demo: RunningBff }>({
  demo: [
    async ({}, use) => {
      const bff = await startBff({ DEMO_JOBS: '120' });
      await use(bff);
      await bff.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ demo }, use) => {
    await use(demo.url);
  },
});

test('without credentials the page says that its data is made up', async ({ page }) => {
  const jobsPage = new JobsPage(page);
  await jobsPage.open();
  await expect(page.getByRole('note').filter({ hasText: 'Demo data' })).toBeVisible();
  await expect(jobsPage.results).toHaveText(/\d+/);
});

test('the note stands on the page of a job too', async ({ page }) => {
  const jobsPage = new JobsPage(page);
  await jobsPage.open();
  const href = await jobsPage.table.root.getByRole('link').first().getAttribute('href');
  await page.goto(href ?? '');
  await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible();
  await expect(page.getByRole('note').filter({ hasText: 'Demo data' })).toBeVisible();
});

test('an export of made-up data says so in its name', async ({ page }) => {
  const jobsPage = new JobsPage(page);
  await jobsPage.open();
  const downloading = page.waitForEvent('download');
  await jobsPage.button('Export CSV').click();
  expect((await downloading).suggestedFilename()).toMatch(/demo/i);
});
