import type { Page } from '@playwright/test';
import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('Shift takes all rows up to one, Ctrl takes a single one out', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const bar = page.getByRole('region', { name: 'Selection' });
  await page.getByRole('checkbox', { name: 'Select orders-to-warehouse' }).click();
  await page.getByRole('checkbox', { name: 'Select catalog-first-load' }).click({ modifiers: ['Shift'] });
  await expect(bar.getByRole('status')).toHaveText('4 selected');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'Select billing-archive' }).click({ modifiers: ['Control'] });
  await bar.getByRole('button', { name: 'Copy IDs' }).click();
  await expect(bar.getByRole('status')).toHaveText('Copied 3 jobs');
  expect(await clipboard(page)).toBe('sync-orders01\nsync-pause001\nsync-loader01');
  await bar.getByRole('button', { name: 'Clear selection' }).click();
  await expect(bar).toHaveCount(0);
});

test('Space selects, Shift and an arrow extend and shrink, Escape clears', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const status = page.getByRole('region', { name: 'Selection' }).getByRole('status');
  await jobsPage.table.link('orders-to-warehouse').focus();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('1 selected');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(status).toHaveText('3 selected');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(status).toHaveText('2 selected');
  await expect(jobsPage.table.link('billing-archive')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
});

test('with a job open, Escape closes that first', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const status = page.getByRole('region', { name: 'Selection' }).getByRole('status');
  await page.getByRole('checkbox', { name: 'Select billing-archive' }).click();
  await jobsPage.table.link('orders-to-warehouse').click();
  const panel = jobsPage.panel('orders-to-warehouse');
  await expect(panel.heading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.root).toHaveCount(0);
  await expect(status).toHaveText('1 selected');
  await page.keyboard.press('Escape');
  await expect(status).toHaveCount(0);
});

test('rows are copied as the columns show them, as text, Markdown and CSV', async ({ jobsPage, page }) => {
  await jobsPage.open('?cols=*job,status,lag&tz=utc');
  await page.getByRole('checkbox', { name: 'Select orders-to-warehouse' }).click();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Copy as text' }).click();
  await expect
    .poll(() => clipboard(page))
    .toBe('Job\tStatus\tLag\norders-to-warehouse · sync-orders01 · main\tRunning\t1 h 12 min · 340 MB');
  await bar.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(
      /^\| Job \| Status \| Lag \|\n.*\n\| \[orders-to-warehouse .*\]\(http.*\/jobs\/main\/.*\) \| Running \| /,
    );
  await bar.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^Job,Status,Lag\r?\norders-to-warehouse · sync-orders01 · main,Running,1 h 12 min · 340 MB/);
});

test('two selected jobs lead to their comparison', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const compare = page.getByRole('region', { name: 'Selection' }).getByRole('link', { name: 'Compare' });
  await page.getByRole('checkbox', { name: 'Select orders-to-warehouse' }).click();
  await expect(page.getByRole('region', { name: 'Selection' })).toBeVisible();
  await expect(compare).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Select billing-archive' }).click();
  await expect(compare).toHaveAttribute(
    'href',
    /compare=main\/ap-guangzhou\/sync-orders01,main\/ap-guangzhou\/sync-billing1$/,
  );
});
