import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';
import { runningJob, type UpstreamJob } from '../world/running-job.ts';

const whole: UpstreamJob = {
  ...runningJob({ id: 'sync-whole001', name: 'ledger-whole', createdMinutesAgo: 1 }),
  Objects: { Mode: 'Partial', Databases: [{ DbName: 'ledger', DbMode: 'All' }] },
};

test('a table leads to the jobs that carry it, by name and under which new name', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.button('More filters').click();
  await page.getByRole('menuitem', { name: 'Where is my table?' }).click();
  const name = page.getByRole('textbox', { name: 'Database, table or schema' });
  await expect(name).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await name.fill('shop.orders');
  await page.keyboard.press('Enter');
  await expect(jobsPage.results).toHaveText(/\b1 of 66\b/);
  await expect(jobsPage.table.row('orders-to-warehouse')).toContainText(
    'carries shop.orders, by name, renamed to shop_copy.orders_all',
  );
  await expect(jobsPage.filters.remove('Object: shop.orders')).toBeVisible();
});

test('a table of a database that is carried whole is found by wildcard', async ({
  jobsPage,
  upstream,
  product,
}) => {
  upstream.world.upsert('ap-guangzhou', whole);
  await expect
    .poll(async () => (await fetch(`${product.url}/api/v1/jobs?jobId=sync-whole001`)).text())
    .toContain('"total":1');
  await jobsPage.open('?object=ledger.entries');
  await expect(jobsPage.table.row('ledger-whole')).toContainText('carries ledger.*, by wildcard');
});

test('what is no name of an object is told at its field', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.button('What is searched').click();
  await page.getByRole('textbox', { name: 'Database, table or schema' }).fill('a.b.c.d');
  await jobsPage.button('Find jobs').click();
  await expect(page.getByRole('alert')).toContainText('database.schema.table');
});
