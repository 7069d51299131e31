import { expect, test } from '../fixtures/test.ts';
import { failed } from '../world/cast.ts';
import { runningJob, type UpstreamJob } from '../world/running-job.ts';

const attack = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

const hostile: UpstreamJob = {
  ...runningJob({
    id: 'sync-hostile1',
    name: `${attack}{{7*7}}`,
    createdMinutesAgo: 1,
    tags: { [attack]: '"><b>bold</b>' },
  }),
  Status: 'ResumableErr',
  Detail: {
    ...failed.Detail,
    Message: attack,
    ErrInfo: { Reason: attack, Message: `${attack} javascript:alert(1)`, Solution: attack },
  },
};

test('markup in names, tags and errors is shown as text', async ({ jobsPage, upstream, page, product }) => {
  upstream.world.upsert('ap-guangzhou', hostile);
  await expect
    .poll(async () => (await fetch(`${product.url}/api/v1/jobs?jobId=sync-hostile1`)).text())
    .toContain('"total":1');
  await jobsPage.open('?jobId=sync-hostile1');
  await jobsPage.table.root.getByRole('link').first().click();
  await expect(page.getByRole('tab', { name: 'Raw', exact: true })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'onerror' }).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Raw', exact: true }).click();
  await expect(page.getByRole('tabpanel')).toContainText('onerror');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a help link leads to Tencent Cloud or nowhere', async ({ jobsPage, upstream, page, product }) => {
  const steps = (hostile.Detail?.StepInfos ?? []).map((step) => ({
    ...step,
    Errors: [
      { Code: 'E1', Message: 'look here', Solution: 'click', HelpDoc: 'javascript:alert(1)', SkipInfo: '' },
    ],
  }));
  upstream.world.upsert('ap-guangzhou', { ...hostile, Detail: { ...hostile.Detail, StepInfos: steps } });
  await expect
    .poll(async () => (await fetch(`${product.url}/api/v1/jobs?q=look+here`)).text())
    .toContain('"total":1');
  await jobsPage.open('?jobId=sync-hostile1');
  await jobsPage.table.root.getByRole('link').first().click();
  await expect(page.getByText('look here').first()).toBeVisible();
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
});
