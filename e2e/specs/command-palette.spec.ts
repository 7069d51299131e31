import type { Page } from '@playwright/test';
import { holdBack } from '../fixtures/hold-back.ts';
import { expect, test } from '../fixtures/test.ts';

function paletteOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Command palette' });
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    option: (name: string | RegExp) => dialog.getByRole('option', { name }),
    active: dialog.locator('[role=option][aria-selected=true]'),
  };
}

test('Ctrl K finds a job by its name and opens it; Escape gives the focus back', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open();
  const palette = paletteOf(page);
  await jobsPage.table.link('billing-archive').focus();
  await page.keyboard.press('Control+k');
  await expect(palette.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await expect(jobsPage.table.link('billing-archive')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('orders-to');
  await expect(palette.active).toHaveText(/orders-to-warehouse/);
  await page.keyboard.press('Enter');
  await expect(jobsPage.panel('orders-to-warehouse').heading).toBeVisible();
});

test('a pasted id finds its job', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await jobsPage.button('Command palette').click();
  await paletteOf(page).field.fill('sync-pause001');
  await paletteOf(page)
    .option(/nightly-reports/)
    .click();
  await expect(jobsPage.panel('nightly-reports').heading).toBeVisible();
});

test('what is typed before the palette has come is its text, and no key of the page', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open();
  const palette = paletteOf(page);
  // The code of the palette is let come only after the typing.
  const typed = holdBack();
  await page.route(/assets\/palette-.*\.js/, async (route) => {
    await typed.over;
    await route.continue();
  });
  await jobsPage.filters.searchBox.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('j/c?orderx');
  for (let left = 'j/c?orderx'.length; left > 0; left--) await page.keyboard.press('Backspace');
  await page.keyboard.type('orders-to-war');
  typed.end();
  await expect(palette.field).toHaveValue('orders-to-war');
  await expect(palette.field).toBeFocused();
  await page.keyboard.type('ehouse');
  await expect(palette.field).toHaveValue('orders-to-warehouse');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect.poll(() => [...jobsPage.query()]).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await expect(jobsPage.filters.searchBox).toBeFocused();
  await expect(jobsPage.filters.searchBox).toHaveValue('');
});

test('a status becomes a filter, which is among those used lately then', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const palette = paletteOf(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('status paused');
  await page.keyboard.press('Enter');
  await expect.poll(() => jobsPage.query().getAll('status')).toEqual(['Paused']);
  await expect(palette.dialog).toHaveCount(0);
  await page.keyboard.press('Control+k');
  const recent = palette.dialog.getByRole('group', { name: 'Used lately' });
  await expect(recent.getByRole('option')).toHaveText([/Status: Paused/]);
  await page.keyboard.press('Enter');
  await expect.poll(() => jobsPage.query().getAll('status')).toEqual([]);
});

test('theme, language and list are changed by words, typed without a pause', async ({ jobsPage, page }) => {
  await jobsPage.open();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('worst');
  await page.keyboard.press('Enter');
  await expect.poll(() => jobsPage.query().get('sort')).toBe('-severity');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('简体');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the newest question ends the older, and Enter waits for its answer', async ({ jobsPage, page }) => {
  await jobsPage.open();
  const palette = paletteOf(page);
  await page.keyboard.press('Control+k');
  await expect(palette.field).toBeFocused();
  const ended: string[] = [];
  page.on('requestfailed', (request) => ended.push(new URL(request.url()).searchParams.get('q') ?? ''));
  const answers = holdBack();
  await page.route(/\/api\/v1\/jobs\?.*q=/, async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q');
    if (q !== 'billing') await answers.over;
    // The page may have given the question up meanwhile.
    await route.continue().catch(() => undefined);
  });
  await palette.field.fill('orders');
  await palette.field.fill('billing');
  await expect(palette.option(/billing-archive/)).toBeVisible();
  await expect.poll(() => ended).toContain('orders');
  await palette.field.fill('nightly');
  await page.keyboard.press('Enter');
  await expect(palette.dialog.getByRole('status')).not.toHaveText(/\d/);
  await expect(palette.option(/billing-archive/)).toBeVisible();
  answers.end();
  await expect(jobsPage.panel('nightly-reports').heading).toBeVisible();
});

test('a copied link and a changed setting are told', async ({ jobsPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await jobsPage.open();
  const told = page.getByRole('banner').getByRole('status');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('copy link');
  await page.keyboard.press('Enter');
  await expect(told.filter({ hasText: 'Copied' })).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('/jobs?');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('density: compact');
  await page.keyboard.press('Enter');
  await expect(told.filter({ hasText: 'Compact' })).toHaveCount(1);
});
