import type { Page } from '@playwright/test';
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

/** The key, and the field that it brings. */
async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(paletteOf(page).field).toBeFocused();
}

test('Ctrl K finds a job by its name and opens it; Escape gives the focus back', async ({
  jobsPage,
  page,
}) => {
  await jobsPage.open();
  const palette = paletteOf(page);
  await jobsPage.table.link('billing-archive').focus();
  await openByKey(page);
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await expect(jobsPage.table.link('billing-archive')).toBeFocused();
  await openByKey(page);
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
