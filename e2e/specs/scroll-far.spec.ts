import { holdBack } from '../fixtures/hold-back.ts';
import { expect, test } from '../fixtures/test.ts';

/** px of a row in the comfortable density. */
const rowHeight = 52;

test('a row that is scrolled to shows nothing of the job before it until its own is here', async ({
  jobsPage,
  product,
}) => {
  const { page, table } = jobsPage;
  const answer = holdBack();
  await page.route('**/api/v1/jobs?*offset=50*', async (route) => {
    await answer.over;
    await route.continue();
  });
  await jobsPage.open();
  await table.scrollToEnd();
  const awaited = table.root.locator('tr[aria-busy=true]');
  await expect(awaited.last()).toBeVisible();
  await expect(awaited.getByRole('link')).toHaveCount(0);
  await expect(awaited.getByRole('checkbox')).toHaveCount(0);

  answer.end();
  const all = await fetch(`${product.url}/api/v1/jobs?limit=100`);
  const { items } = (await all.json()) as { items: { jobName: string }[] };
  await expect(table.link(items.at(-1)?.jobName ?? '')).toBeInViewport();
  await expect(awaited).toHaveCount(0);
});

test('the rows around those in sight are drawn again after a leap', async ({ jobsPage }) => {
  const { table } = jobsPage;
  await jobsPage.open();
  const names = await table.names();
  await table.scrollToEnd();
  await expect.poll(() => table.names()).not.toContain(names[0]);
  const inSight = Math.ceil(((await table.root.locator('..').boundingBox())?.height ?? 0) / rowHeight);
  await expect.poll(async () => (await table.names()).length).toBeGreaterThan(inSight + 5);
});
