import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

const failedJob = '/jobs/main/ap-guangzhou/sync-billing1?q=team';

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(whole).toBeLessThanOrEqual(seen);
}

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves on the list, in a panel, or while rows are on their way', async ({
    jobsPage,
    page,
  }) => {
    await jobsPage.open('?q=team');
    await page.goto(failedJob);
    await expect(jobsPage.panel('billing-archive').tab('Objects')).toBeVisible();
    await page.route('**/api/v1/jobs?*', () => undefined);
    await jobsPage.search('orders');
    await expect(page.getByRole('progressbar').first()).toBeAttached();
    await expect
      .poll(() =>
        page.evaluate(
          () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        ),
      )
      .toBe(0);
    const slowest = await page.evaluate(() =>
      Math.max(
        ...Array.from(document.querySelectorAll('*'), (element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return Math.max(Number.parseFloat(transitionDuration), Number.parseFloat(animationDuration));
        }),
      ),
    );
    expect(slowest).toBeLessThanOrEqual(0.001);
  });
});

const screens = [
  { name: 'at 200 % zoom of a small laptop', width: 640, height: 400, scale: 2 },
  { name: 'on a phone', width: 360, height: 740, scale: 1 },
  { name: 'on a 4K screen', width: 3840, height: 2160, scale: 1 },
];

for (const { name, width, height, scale } of screens) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    test('list, panel and popups stand whole in the screen', async ({ jobsPage, page }) => {
      await jobsPage.open('?q=team');
      await expect(jobsPage.table.link('orders-to-warehouse')).toBeAttached();
      await expectNoSidewaysScroll(page);
      await jobsPage.filters.openFacet('Status');
      await expectWithin(page.getByRole('dialog', { name: 'Status' }));
      await page.keyboard.press('Escape');
      await jobsPage.button('Theme').click();
      await expectWithin(page.getByRole('menu', { name: 'Theme' }));
      await page.keyboard.press('Escape');
      await page.goto(failedJob);
      const panel = jobsPage.panel('billing-archive');
      await expect(panel.tab('Raw')).toBeVisible();
      await expectNoSidewaysScroll(page);
      for (const tab of ['Objects', 'Options', 'Raw', 'Overview'] as const) {
        await panel.openTab(tab);
        await expectWithin(panel.root);
      }
      const close = panel.root.getByRole('button', { name: /^Close/ });
      await expectWithin(close);

      async function expectWithin(target: typeof panel.root): Promise<void> {
        await expect(target).toBeVisible();
        const box = await target.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1);
      }
    });
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('marks, what is pressed and the focus stay to be seen', async ({ jobsPage, page }) => {
    await jobsPage.open('?q=team');
    const mark = jobsPage.table.row('billing-archive').locator('svg').first();
    await expect(mark).toBeVisible();
    const stroke = await mark.evaluate((svg) => getComputedStyle(svg).stroke);
    expect(stroke).not.toBe('none');
    await jobsPage.table.link('billing-archive').focus();
    await page.keyboard.press('j');
    const focused = page.locator('tr:focus-within').first();
    const outlined = await focused.evaluate((row) =>
      [row, ...row.querySelectorAll('*')].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      }),
    );
    expect(outlined).toBe(true);
    const toggle = jobsPage.healthToggle('Failed');
    const rest = await toggle.evaluate(lookOf);
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await page.mouse.move(0, 0);
    expect(await toggle.evaluate(lookOf)).not.toBe(rest);
  });
});

function lookOf(element: Element): string {
  const { borderTopColor, borderTopWidth, backgroundColor, color, outline, fontWeight, textDecorationLine } =
    getComputedStyle(element);
  return [
    borderTopColor,
    borderTopWidth,
    backgroundColor,
    color,
    outline,
    fontWeight,
    textDecorationLine,
  ].join();
}
