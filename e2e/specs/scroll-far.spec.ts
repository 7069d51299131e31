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

test('rows stand one below the other however they came, and come to stand so for those who hear the page', async ({
  jobsPage,
}) => {
  const { page, table } = jobsPage;
  await jobsPage.open();
  const list = page.locator('[data-scroll=jobs]');
  const scroll = (by: number) =>
    list.evaluate(async (scroller, distance) => {
      for (let frame = 0; frame < 20; frame++) {
        scroller.scrollTop += distance / 20;
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
    }, by);
  const rows = () =>
    table.root.locator('tbody tr[aria-rowindex]').evaluateAll((all) =>
      all.map((row) => ({
        line: Number(row.getAttribute('aria-rowindex')),
        top: row.getBoundingClientRect().top,
      })),
    );
  const gaps = async () => {
    const fromTop = (await rows()).toSorted((one, other) => one.line - other.line);
    return fromTop
      .slice(1)
      .map(({ line, top }, at) => (top - (fromTop[at]?.top ?? 0)) / (line - (fromTop[at]?.line ?? 0)));
  };
  const areInOrder = async () => {
    const lines = (await rows()).map(({ line }) => line);
    return lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0));
  };
  for (const distance of [1500, -900, 700]) {
    await scroll(distance);
    expect(new Set(await gaps())).toEqual(new Set([rowHeight]));
    await expect.poll(areInOrder).toBe(true);
    expect(new Set(await gaps())).toEqual(new Set([rowHeight]));
  }

  await page.keyboard.press('j');
  const focused = table.root.locator('a:focus');
  for (let times = 0; times < 12; times++) await page.keyboard.press('ArrowUp');
  const name = await focused.textContent();
  await expect.poll(areInOrder).toBe(true);
  await expect(focused).toHaveText(name ?? '');
});
