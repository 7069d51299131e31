import { expect, test } from '@playwright/test';
import { startBff } from '../fixtures/start-bff.ts';
import { startSwallowingProxy } from '../fixtures/swallowing-proxy.ts';
import { JobsPage } from '../pages/jobs-page.ts';

test('a network that swallows everything is told while the rows stay, and the page mends once it passes again', async ({
  page,
}) => {
  const bff = await startBff({ DEMO_JOBS: '60' });
  const proxy = await startSwallowingProxy(bff.url);
  const jobsPage = new JobsPage(page);
  await page.clock.install();
  await page.goto(`${proxy.url}/jobs`);
  await expect(jobsPage.results).toHaveText(/60/);
  const opened = page.getByText(/updated/i).first();
  await expect(opened).toBeVisible();
  proxy.swallow();
  // Longer than a stream may be silent.
  await page.clock.fastForward(46_000);
  const told = page.getByText(/connection (to the server is )?lost/i);
  await expect(told.first()).toBeAttached();
  await expect(jobsPage.results).toHaveText(/60/);
  proxy.passAgain();
  // The try that the network swallowed is given up, and the next one passes.
  await page.clock.fastForward(21_000);
  await expect(told).toHaveCount(0, { timeout: 20_000 });
  await expect(jobsPage.results).toHaveText(/60/);
  await proxy.stop();
  await bff.stop();
});
