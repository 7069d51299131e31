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
