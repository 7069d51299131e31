import { once } from 'node:events';
import { holdBack } from '../fixtures/hold-back.ts';
import { expect, test } from '../fixtures/test.ts';
import { castSize, failed, lagging } from '../world/cast.ts';
import { runningJob } from '../world/running-job.ts';

test('a job that fails shows it in its row without a reload', async ({ jobsPage, upstream }) => {
  await jobsPage.open('?q=users-mirror');
  await expect(jobsPage.table.row('users-mirror')).toContainText('Running');
  upstream.world.upsert('ap-guangzhou', { ...failed, JobId: 'sync-users001', JobName: 'users-mirror' });
  await expect(jobsPage.table.row('users-mirror')).toContainText('Task error');
});

test('a change that comes between the list and the opening of the stream is not missed', async ({
  jobsPage,
  upstream,
  product,
}) => {
  const published = new AbortController();
  await jobsPage.page.route('**/api/v1/stream', async (route) => {
    if (!published.signal.aborted) await once(published.signal, 'abort');
    await route.continue();
  });
  await jobsPage.open('?q=users-mirror');
  await expect(jobsPage.table.row('users-mirror')).toContainText('Running');
  upstream.world.upsert('ap-guangzhou', { ...failed, JobId: 'sync-users001', JobName: 'users-mirror' });
  await expect
    .poll(async () => (await fetch(`${product.url}/api/v1/jobs?q=users-mirror`)).text())
    .toContain('ResumableErr');
  published.abort();
  await expect(jobsPage.table.row('users-mirror')).toContainText('Task error');
});

for (const [how, refusals] of [
  ['at once', 0],
  ['at its second try', 1],
] as const)
  test(`an open job whose answer is older than the stream, which opens ${how}, is asked for again`, async ({
    jobsPage,
    upstream,
    product,
  }) => {
    const { page } = jobsPage;
    let refused = 0;
    const published = holdBack();
    for (const held of [/\/v1\/stream$/, /\/v1\/jobs\?/])
      await page.route(held, async (route) => {
        await published.over;
        if (route.request().url().endsWith('/stream') && refused < refusals) {
          refused += 1;
          await route.fulfill({ status: 503 });
        } else await route.continue();
      });
    await page.goto('/jobs/main/ap-guangzhou/sync-orders01?q=orders-to-warehouse');
    const panel = jobsPage.panel('orders-to-warehouse');
    await expect(panel.root).toContainText('Running');
    upstream.world.upsert('ap-guangzhou', { ...lagging, Status: 'Paused' });
    await expect
      .poll(async () => (await fetch(`${product.url}/api/v1/jobs?q=orders-to-warehouse`)).text())
      .toContain('Paused');
    published.end();
    await expect(panel.root).toContainText('Paused');
  });

test('the count follows jobs that come and go', async ({ jobsPage, upstream }) => {
  await jobsPage.open();
  upstream.world.upsert(
    'ap-guangzhou',
    runningJob({ id: 'sync-fresh001', name: 'just-created', createdMinutesAgo: 1 }),
  );
  await expect(jobsPage.results).toHaveText(new RegExp(`\\b${castSize + 1}\\b`));
  upstream.world.remove('ap-guangzhou', 'sync-fresh001');
  await expect(jobsPage.results).toHaveText(new RegExp(`\\b${castSize}\\b`));
});

test('rows keep their places while one has the focus, until a new order is asked for', async ({
  jobsPage,
  upstream,
}) => {
  await jobsPage.open('?sort=-lagSeconds');
  await jobsPage.table.link('orders-to-warehouse').focus();
  upstream.world.upsert('ap-guangzhou', {
    ...runningJob({
      id: 'sync-users001',
      name: 'users-mirror',
      createdMinutesAgo: 240,
      lagSeconds: 9000,
      lagMegabytes: 70,
    }),
  });
  const order = jobsPage.page.getByRole('button', { name: /new order/i });
  await expect(order).toBeVisible();
  expect((await jobsPage.table.names())[0]).toBe('orders-to-warehouse');
  await order.click();
  await expect.poll(async () => (await jobsPage.table.names())[0]).toBe('users-mirror');
});

test('the open panel follows its job', async ({ jobsPage, upstream }) => {
  await jobsPage.open('?q=orders-to-warehouse');
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.heading).toBeVisible();
  upstream.world.upsert('ap-guangzhou', { ...lagging, Status: 'Paused' });
  await expect(panel.root).toContainText('Paused');
});

test('paused updates leave the rows as they are', async ({ jobsPage, upstream, product }) => {
  await jobsPage.open('?q=users-mirror');
  await jobsPage.button('Pause updates').click();
  upstream.world.upsert('ap-guangzhou', { ...failed, JobId: 'sync-users001', JobName: 'users-mirror' });
  await expect
    .poll(async () => (await fetch(`${product.url}/api/v1/jobs?q=users-mirror`)).text())
    .toContain('ResumableErr');
  await expect(jobsPage.table.row('users-mirror')).not.toContainText('Task error');
});
