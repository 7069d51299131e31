import { holdBack } from '../fixtures/hold-back.ts';
import { expect, test } from '../fixtures/test.ts';
import { errorMessage, errorSolution } from '../world/cast.ts';

test('a failed job tells its error first: reason, message, remedy', async ({ jobsPage }) => {
  await jobsPage.open('?health=failed');
  await jobsPage.table.link('billing-archive').click();
  const panel = jobsPage.panel('billing-archive');
  await expect(panel.heading).toBeVisible();
  await expect(panel.error).toContainText('ApplyConflict');
  await expect(panel.error).toContainText(errorMessage);
  await expect(panel.error).toContainText(errorSolution);
});

test('the four steps stand in order, the running one last', async ({ jobsPage }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.table.link('orders-to-warehouse').click();
  const steps = jobsPage.panel('orders-to-warehouse').steps.getByRole('listitem');
  await expect(steps.first()).toContainText('initialization');
  await expect(steps.nth(3)).toContainText(/running/i);
});

test('source and destination tell instance and address', async ({ jobsPage }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.source).toContainText('cdb-orders01');
  await expect(panel.source).toContainText('10.0.1.7');
  await expect(panel.destination).toContainText('cdb-warehouse');
});

test('Objects, Options and Raw each open under their own link', async ({ jobsPage, page }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(await panel.openTab('Objects')).toContainText('shop_copy');
  await expect(await panel.openTab('Options')).toContainText(/Cover|Overwrite/);
  const raw = await panel.openTab('Raw');
  await expect(raw).toContainText('JobId');
  expect(jobsPage.query().get('tab')).toBe('raw');
  await page.reload();
  await expect(panel.tab('Raw')).toHaveAttribute('aria-selected', 'true');
});

test("a job's own link opens it with nothing else, and a gone job says so", async ({ jobsPage, page }) => {
  await page.goto('/jobs/main/ap-guangzhou/sync-orders01');
  await expect(jobsPage.panel('orders-to-warehouse').heading).toBeVisible();
  await page.goto('/jobs/main/ap-guangzhou/sync-nobody99');
  await expect(page.getByText('sync-nobody99').first()).toBeVisible();
  await expect(page.getByText(/no longer|not found|gone|no such job|does not exist/i).first()).toBeVisible();
});

test('a job opened by its link shows while the list is still on its way', async ({ jobsPage, page }) => {
  const answer = holdBack();
  await page.route(/\/v1\/jobs\?/, async (route) => {
    await answer.over;
    await route.continue();
  });
  await page.goto('/jobs/main/ap-guangzhou/sync-orders01');
  await expect(jobsPage.panel('orders-to-warehouse').source).toContainText('cdb-orders01');
  answer.end();
  await expect(jobsPage.table.row('users-mirror')).toBeVisible();
});

test('a browser that counts itself offline still asks the server beside it', async ({ jobsPage, page }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await jobsPage.table.link('orders-to-warehouse').click();
  await expect(jobsPage.panel('orders-to-warehouse').tab('Objects')).toBeVisible();
  await page.keyboard.press('Escape');
  await jobsPage.search('shard-12');
  await expect(jobsPage.results).toContainText(/^1 of/);
});

test('the list keeps filter and place while a job opens and closes', async ({ jobsPage, page }) => {
  await jobsPage.open('?q=shard&sort=jobName');
  await jobsPage.table.link('shard-12').click();
  const panel = jobsPage.panel('shard-12');
  await expect(panel.heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.root).toHaveCount(0);
  await expect.poll(() => jobsPage.query().get('q')).toBe('shard');
  await expect(jobsPage.table.link('shard-12')).toBeFocused();
});
