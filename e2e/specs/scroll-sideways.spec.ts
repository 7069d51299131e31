import { expect, test } from '../fixtures/test.ts';

test.use({ viewport: { width: 900, height: 700 } });

test('the first column stays in sight while the table is scrolled sideways, and after it was', async ({
  jobsPage,
}) => {
  const { page, table } = jobsPage;
  await page.clock.install();
  await jobsPage.open();
  const link = table.link((await table.names())[0] ?? '');
  const placeOf = async () => Math.round((await link.boundingBox())?.x ?? Number.NaN);
  const place = await placeOf();
  const other = table.header('Status');
  const otherPlace = (await other.boundingBox())?.x ?? Number.NaN;
  const moved = async () => otherPlace - ((await other.boundingBox())?.x ?? Number.NaN);

  await link.hover();
  await page.mouse.wheel(300, 0);
  await expect.poll(moved).toBe(300);
  expect(await placeOf()).toBe(place);

  // However long it rests there.
  await page.clock.fastForward(5000);
  expect(await placeOf()).toBe(place);

  await page.mouse.wheel(-300, 0);
  await expect.poll(moved).toBe(0);
  expect(await placeOf()).toBe(place);
});

test('a second pinned column stays where it stood beside the first', async ({ jobsPage }) => {
  const { page, table } = jobsPage;
  await jobsPage.open('?cols=*job,*health,status,source,destination,step,lag,error,billing,created,tags');
  const health = table.root.getByRole('row').nth(1).getByRole('cell').nth(1);
  const placeOf = async () => Math.round((await health.boundingBox())?.x ?? Number.NaN);
  const place = await placeOf();
  await health.hover();
  expect(await placeOf()).toBe(place);
  const list = page.locator('[data-scroll=jobs]');
  await list.evaluate((element) => {
    element.scrollLeft = 400;
  });
  await expect.poll(placeOf).toBe(place);
});

test('cells beyond the edge are those of the list that is shown as soon as one scrolls to them', async ({
  jobsPage,
}) => {
  const { page, table, filters } = jobsPage;
  await jobsPage.open('?cols=*job,health,source,destination,step,lag,error,billing,created,status');
  await filters.openFacet('Status');
  // Scrolls in the task that first sees the other list, before anything has time to be drawn later.
  const armed = await page.locator('[data-scroll=jobs]').evaluateHandle((list) => {
    const count = () => list.querySelector('table')?.ariaRowCount;
    const rows = () => Array.from(list.querySelectorAll('tbody tr[aria-rowindex]'));
    const before = count();
    const statuses = new Promise<(string | undefined)[]>((resolve) => {
      const read = () => resolve(rows().map((row) => row.lastElementChild?.textContent));
      list.addEventListener('scroll', read, { once: true });
      new MutationObserver(() => {
        if (count() !== before) list.scrollLeft = list.scrollWidth;
      }).observe(list, { subtree: true, attributeFilter: ['aria-rowcount'] });
    });
    return { statuses };
  });
  await filters.option('Running').click();
  const shown = await armed.evaluate(({ statuses }) => statuses);
  expect(shown.length).toBeGreaterThan(5);
  expect(new Set(shown)).toEqual(new Set(['Running']));
  await expect(table.root.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('Running');
});
