import type { Page } from '@playwright/test';
import { axeFindings } from '../fixtures/axe-findings.ts';
import { holdBack } from '../fixtures/hold-back.ts';
import { expect, test } from '../fixtures/test.ts';
import type { JobsPage } from '../pages/jobs-page.ts';
import { healthy } from '../world/cast.ts';

const users = 'main/ap-guangzhou/sync-users001';
const orders = 'main/ap-guangzhou/sync-orders01';
const reports = 'main/ap-shanghai/sync-pause001';

function comparison(page: Page) {
  const root = page.getByRole('dialog', { name: 'Compare jobs' });
  return {
    root,
    table: root.getByRole('table', { name: 'Jobs side by side' }),
    row: (name: RegExp) => root.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }),
    job: (name: string) => root.getByRole('columnheader', { name: new RegExp(name) }),
    onlyDiffering: root.getByRole('switch', { name: 'Only what differs' }),
    compared: () => new URL(page.url()).searchParams.get('compare'),
  };
}

/** Chooses two rows of the list and compares them. */
async function compareChosen(jobsPage: JobsPage, page: Page): Promise<ReturnType<typeof comparison>> {
  await jobsPage.open('?q=team:core');
  await page.getByRole('checkbox', { name: /orders-to-warehouse/ }).check();
  await page.getByRole('checkbox', { name: /users-mirror/ }).check();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  const view = comparison(page);
  await expect(view.job('orders-to-warehouse')).toBeVisible();
  await expect(view.job('users-mirror')).toBeVisible();
  return view;
}

test('two chosen rows are compared, and only what differs is shown', async ({ jobsPage, page }) => {
  const view = await compareChosen(jobsPage, page);
  await expect(view.row(/^differs: Lag/)).toContainText('1 h 12 min');
  await expect(view.row(/^Account/)).toHaveCount(0);
  await view.onlyDiffering.uncheck();
  await expect(view.row(/^Account/).first()).toContainText('main');
  expect(view.compared()).toMatch(/,all$/);
});

test('Back closes the comparison and leaves the list and what was chosen', async ({ jobsPage, page }) => {
  const view = await compareChosen(jobsPage, page);
  await page.goBack();
  await expect(view.root).toHaveCount(0);
  await expect(page).toHaveURL(/q=team/);
  await expect(page.getByRole('checkbox', { name: /users-mirror/ })).toBeChecked();
});

test('a table that only one job carries is named', async ({ upstream, page }) => {
  const [database] = healthy.Objects?.Databases ?? [];
  const Databases = [{ ...database, TableMode: 'Partial', Tables: [{ TableName: 'invoices' }] }];
  upstream.world.upsert('ap-guangzhou', { ...healthy, Objects: { ...healthy.Objects, Databases } });
  await page.goto(`/jobs?compare=${users},${reports}`);
  const view = comparison(page);
  await expect(view.row(/invoices/)).toContainText('not carried over');
});

test('among thousands of tables one is found by typing, and only a part of them is drawn', async ({
  upstream,
  page,
}) => {
  const [database] = healthy.Objects?.Databases ?? [];
  const Tables = Array.from({ length: 3000 }, (_, at) => ({ TableName: `invoices_${at}` }));
  const Databases = [{ ...database, TableMode: 'Partial', Tables }];
  upstream.world.upsert('ap-guangzhou', { ...healthy, Objects: { ...healthy.Objects, Databases } });
  await page.goto(`/jobs?compare=${users},${reports}`);
  const view = comparison(page);
  await expect(view.row(/invoices_99$/)).toBeAttached();
  await expect(view.row(/invoices_/)).not.toHaveCount(3000);
  await expect(view.root).toContainText(/100 of 3,\d{3} objects/);
  await view.root.getByRole('searchbox', { name: 'Search objects' }).fill('INVOICES_2999');
  await expect(view.row(/invoices_/)).toHaveCount(1);
  await expect(view.row(/invoices_2999/)).toContainText('not carried over');
  await page.keyboard.press('Escape');
  await expect(view.row(/invoices_99$/)).toBeAttached();
  await expect(view.root).toBeVisible();
});

test('a shared address shows the same, a gone job says so, and what is no key is named', async ({ page }) => {
  await page.goto(`/jobs?compare=${users},main/ap-guangzhou/sync-nobody9,nonsense`);
  const view = comparison(page);
  await expect(view.job('users-mirror')).toBeVisible();
  await expect(view.job('sync-nobody9')).toContainText('no longer exists');
  await expect(view.root).toContainText('nonsense');
  await view.root.getByRole('button', { name: 'Remove sync-nobody9 from the comparison' }).click();
  await expect(view.job('sync-nobody9')).toHaveCount(0);
  expect(view.compared()).toBe(users);
  await page.keyboard.press('Escape');
  await expect(view.root).toHaveCount(0);
});

test('a job is found and added by keys that are faster than the answer, and Back takes it away', async ({
  page,
}) => {
  const answer = holdBack();
  await page.route(/\/api\/v1\/jobs\?.*q=nightly/, async (route) => {
    await answer.over;
    await route.continue();
  });
  await page.goto(`/jobs?compare=${users}`);
  const view = comparison(page);
  await view.root.getByRole('button', { name: 'Add a job' }).press('Enter');
  await expect(page.getByRole('button', { name: /orders-to-warehouse/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a job to add' }).fill('nightly');
  await page.keyboard.press('Enter');
  answer.end();
  await expect(view.job('nightly-reports')).toBeVisible();
  expect(view.compared()).toBe(`${users},${reports}`);
  await page.goBack();
  await expect(view.job('nightly-reports')).toHaveCount(0);
});

test('a job is compared from its own panel, and Escape goes back to it', async ({ jobsPage, page }) => {
  await page.goto('/jobs/main/ap-guangzhou/sync-users001');
  const panel = jobsPage.panel('users-mirror');
  await panel.root.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Compare with another job' }).click();
  const view = comparison(page);
  await expect(view.root).toContainText('Add another job to compare with.');
  await page.keyboard.press('Escape');
  await expect(panel.heading).toBeVisible();
});

test('on a phone only the table scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/jobs?compare=${users},${orders},${reports}`);
  const view = comparison(page);
  await expect(view.job('nightly-reports')).toBeAttached();
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(whole).toBeLessThanOrEqual(seen);
  const head = view.root.getByRole('rowheader').filter({ hasText: 'Lag' }).first();
  const before = await head.boundingBox();
  await view.job('nightly-reports').scrollIntoViewIfNeeded();
  expect((await head.boundingBox())?.x).toBe(before?.x);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in a comparison, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.describe.configure({ timeout: 120_000 });

    test('with a job that is gone', async ({ page }) => {
      await page.goto(`/jobs?compare=${users},${orders},main/ap-guangzhou/sync-nobody9,all`);
      const view = comparison(page);
      await expect(view.job('sync-nobody9')).toContainText('no longer exists');
      await expect(view.job('orders-to-warehouse')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await view.root.getByRole('button', { name: 'Add a job' }).click();
      await expect(page.getByRole('searchbox', { name: 'Find a job to add' })).toBeVisible();
      await expect(page.getByRole('button', { name: /shard-/ }).first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
