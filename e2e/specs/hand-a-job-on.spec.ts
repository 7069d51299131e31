import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';
import { errorMessage, errorSolution } from '../world/cast.ts';

const path = '/jobs/main/ap-guangzhou/sync-billing1';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the support bundle holds what a ticket needs, to copy and to save', async ({ jobsPage, page }) => {
  await page.goto(path);
  const panel = jobsPage.panel('billing-archive');
  await panel.root.getByRole('button', { name: 'Support bundle' }).click();
  const dialog = page.getByRole('dialog', { name: 'Support bundle' });
  await dialog.getByRole('button', { name: 'Copy Markdown' }).click();
  const needed = ['sync-billing1', 'ApplyConflict', errorMessage, errorSolution, 'RequestId', 'sinker'];
  await expect.poll(() => copied(page)).toContain('# DTS sync job');
  for (const part of needed) expect(await copied(page)).toContain(part);
  expect(await copied(page)).not.toContain('Demo data');

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download JSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^syncdeck-sync-billing1-\d{8}T\d{6}Z\.json$/);
  const bundle: { job: { jobId: string }; demoData: boolean } = JSON.parse(
    await readFile(await file.path(), 'utf8'),
  );
  expect(bundle.job.jobId).toBe('sync-billing1');
  expect(bundle.demoData).toBe(false);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panel.heading).toBeVisible();
});

test('a job’s link opens it at the same tab, without the list it was found in', async ({
  jobsPage,
  page,
}) => {
  await page.goto(`${path}?q=billing&tab=options`);
  const panel = jobsPage.panel('billing-archive');
  await panel.root.getByRole('button', { name: 'Copy job link' }).click();
  await expect.poll(() => copied(page)).toContain('sync-billing1');
  const link = new URL(await copied(page));
  expect(link.searchParams.get('q')).toBeNull();
  await page.goto(link.href);
  await expect(panel.tab('Options')).toHaveAttribute('aria-selected', 'true');
});

test('the curl command asks the API for the job', async ({ jobsPage, page, request }) => {
  await page.goto(path);
  const panel = jobsPage.panel('billing-archive');
  await panel.root.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Copy as curl' }).click();
  await expect.poll(() => copied(page)).toMatch(/^curl /);
  const url = /'([^']+)'/.exec(await copied(page))?.[1] ?? '';
  const answer = await request.get(url);
  expect(await answer.json()).toMatchObject({ jobId: 'sync-billing1' });
});

test('a printed job brings its options and objects', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Options', exact: true })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Synchronization' })).toBeVisible();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Support bundle' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the support bundle, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.describe.configure({ timeout: 120_000 });

    test('once its text is shown', async ({ jobsPage, page }) => {
      await page.goto(path);
      await jobsPage.panel('billing-archive').root.getByRole('button', { name: 'Support bundle' }).click();
      await expect(page.getByRole('region', { name: 'Markdown' })).toContainText('sync-billing1');
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
