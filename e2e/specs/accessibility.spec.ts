import { axeFindings } from '../fixtures/axe-findings.ts';
import { expect, test } from '../fixtures/test.ts';

const looks = [
  { colorScheme: 'light', locale: 'en-US' },
  { colorScheme: 'dark', locale: 'en-US' },
  { colorScheme: 'light', locale: 'zh-CN' },
  { colorScheme: 'dark', locale: 'zh-CN' },
] as const;

for (const { colorScheme, locale } of looks) {
  test.describe(`axe finds nothing, ${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });
    // Axe weighs every element's colours: seconds a page, more on a busy machine.
    test.describe.configure({ timeout: 120_000 });

    test('on the list', async ({ page }) => {
      await page.goto('/jobs?q=team');
      await expect(page.getByRole('link', { name: 'orders-to-warehouse' })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });

    test('on each tab of a job', async ({ page }) => {
      await page.goto('/jobs/main/ap-guangzhou/sync-billing1?q=team');
      await expect(page.getByRole('heading', { name: 'billing-archive' })).toBeVisible();
      const tabs = page.getByRole('tab');
      await expect(tabs.first()).toBeVisible();
      for (const tab of await tabs.all()) {
        await tab.click();
        await expect(page.getByRole('tabpanel')).not.toBeEmpty();
        expect(await axeFindings(page)).toEqual([]);
      }
    });

    test('in a facet picker and in the column picker', async ({ page }) => {
      await page.goto('/jobs?q=team');
      const filters = page.getByRole('group', { name: /^(Filters|筛选)/ }).getByRole('button');
      await filters.first().click();
      await expect(page.getByRole('listbox')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Columns|列)/ }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}

test('on a narrow screen nothing but the table scrolls sideways', async ({ jobsPage, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await jobsPage.open();
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(whole).toBeLessThanOrEqual(seen);
});
