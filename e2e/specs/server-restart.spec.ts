import { expect, test } from '@playwright/test';
import { startBff } from '../fixtures/start-bff.ts';
import { JobsPage } from '../pages/jobs-page.ts';

test('a server that goes is told while the rows stay, and its return mends the page', async ({ page }) => {
  const settings = { DEMO_JOBS: '60' };
  const first = await startBff(settings);
  const jobsPage = new JobsPage(page);
  await page.goto(`${first.url}/jobs`);
  await expect(jobsPage.results).toHaveText(/60/);
  await first.stop();
  const told = page.getByText(/connection (to the server is )?lost/i);
  await expect(told.first()).toBeAttached();
  await expect(jobsPage.results).toHaveText(/60/);
  const second = await startBff({ ...settings, PORT: new URL(first.url).port });
  await expect(told).toHaveCount(0, { timeout: 30_000 });
  await second.stop();
});
