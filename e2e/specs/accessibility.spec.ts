import type { Page } from '@playwright/test';
import { axeFindings, layer } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';

const looks = [
  { colorScheme: 'light', locale: 'en-US' },
  { colorScheme: 'dark', locale: 'en-US' },
  { colorScheme: 'light', locale: 'zh-CN' },
  { colorScheme: 'dark', locale: 'zh-CN' },
] as const;

const failed = '/jobs/main/ap-guangzhou/sync-billing1?q=team';
/** The list's rows, weighed by themselves: under each layer again, they would take most of the time. */
const rows = 'table[aria-rowcount] tbody';

async function expectNoFinding(page: Page, where: string, without?: string): Promise<void> {
  expect.soft(await axeFindings(page, without), where).toEqual([]);
}

/** Opens everything that a button of this part says it opens, one after the other. */
async function expectNoFindingInPopups(page: Page, part: string): Promise<void> {
  const buttons = page.locator(part).locator('button[aria-haspopup]:visible:enabled');
  await expect(buttons.first()).toBeVisible();
  const count = await buttons.count();
  for (let at = 0; at < count; at += 1) {
    const button = buttons.nth(at);
    const name = (await button.getAttribute('aria-label')) ?? (await button.innerText());
    await button.click();
    await expect(page.locator(layer)).toBeVisible();
    await expectNoFinding(page, name, rows);
    await page.keyboard.press('Escape');
    await expect(page.locator(layer)).toHaveCount(0);
  }
}

for (const { colorScheme, locale } of looks) {
  test.describe(`axe finds nothing, ${colorScheme}, ${locale}`, () => {
    // No clipboard, so that copying falls back to its dialog.
    test.use({ colorScheme, locale, permissions: [] });
    // Axe weighs every element's colours: half a second a look, more on a busy machine.
    test.describe.configure({ timeout: 300_000 });

    test('on the list, grouped, with chosen rows, without a match, and where there is no page', async ({
      page,
    }) => {
      await page.goto('/jobs?q=team');
      await expect(page.getByRole('link', { name: 'orders-to-warehouse' })).toBeVisible();
      await expectNoFinding(page, 'list');
      await page.getByRole('checkbox', { name: /orders-to-warehouse/ }).check();
      await expect(page.getByRole('checkbox', { name: /orders-to-warehouse/ })).toBeChecked();
      await expectNoFinding(page, 'chosen rows');
      await page.goto('/jobs?group=health&density=compact&q=team&frobnicate=1');
      await expect(page.locator('[data-group]').first()).toBeVisible();
      await expectNoFinding(page, 'groups and a faulty link');
      await page.goto('/jobs?q=nothing-has-this-name');
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      await expectNoFinding(page, 'no match');
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoFinding(page, 'not found');
    });

    test('on each tab of a job, beside the list and as the whole page, and on a job that is gone', async ({
      page,
    }) => {
      await page.goto(failed);
      await expect(page.getByRole('heading', { name: 'billing-archive' })).toBeVisible();
      const tabs = page.getByRole('tab');
      await expect(tabs.first()).toBeVisible();
      for (const tab of await tabs.all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel')).not.toBeEmpty();
        await expectNoFinding(page, `tab ${await tab.innerText()}`);
      }
      await page.setViewportSize({ width: 500, height: 900 });
      await page.goto(failed);
      await expect(page.getByRole('dialog', { name: 'billing-archive' })).toBeVisible();
      await expect(tabs.first()).toBeVisible();
      await expectNoFinding(page, 'whole page');
      await page.goto('/jobs/main/ap-guangzhou/sync-nobody9?q=team');
      await expect(page.getByRole('heading', { name: /sync-nobody9/ })).toBeVisible();
      await expectNoFinding(page, 'gone');
    });

    test('while a region is refused, and on a job that is shown as it was before', async ({
      page,
      upstream,
    }) => {
      await page.goto('/jobs?q=team');
      await expect(page.getByRole('link', { name: 'orders-to-warehouse' })).toBeVisible();
      const code = 'UnauthorizedOperation.PermissionDenied';
      upstream.faults.set({ kind: 'error', code, regions: ['ap-shanghai'] });
      await expect(page.getByText(code).first()).toBeVisible();
      await expectNoFinding(page, 'a failing source');
      upstream.faults.set({ kind: 'error', code: 'InternalError.InternalErrorError', calls: 'detail' });
      await page.getByRole('link', { name: 'orders-to-warehouse' }).click();
      await expect(page.getByText('InternalError.InternalErrorError').first()).toBeVisible();
      await expectNoFinding(page, 'a job as it was before');
    });

    test('in everything that a button of the list opens', async ({ page }) => {
      await page.goto('/jobs?q=team');
      await expect(page.getByRole('link', { name: 'orders-to-warehouse' })).toBeVisible();
      await expectNoFindingInPopups(page, 'body');
      const filters = page.getByRole('group', { name: /^(Filters|筛选)/ }).getByRole('button');
      await filters.first().click();
      await expect(page.getByRole('listbox')).toBeVisible();
      await expectNoFinding(page, 'a facet and the page around it');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Columns|列)/ }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      await expectNoFinding(page, 'the columns and the page around them');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(More filters|更多筛选)/ }).click();
      await page.getByRole('menuitem', { name: /^(Where is my table|我的表在哪里)/ }).click();
      await expect(page.locator(layer)).toBeVisible();
      await expectNoFinding(page, 'object search', rows);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Copy link|复制链接)/ }).click();
      await expect(page.locator(layer)).toBeVisible();
      await expectNoFinding(page, 'copying by hand', rows);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'orders-to-warehouse' }).focus();
      await page.keyboard.press('f');
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoFinding(page, "a row's menu", rows);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: /^(Theme|主题)/ }).focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
      await expectNoFinding(page, 'tooltip');
    });

    test('in everything that a button of a job opens', async ({ page }) => {
      await page.goto(failed);
      await expect(page.getByRole('tab').first()).toBeVisible();
      await expectNoFindingInPopups(page, 'section[aria-labelledby]');
    });
  });
}
