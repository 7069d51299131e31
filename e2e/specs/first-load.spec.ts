import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

/** JavaScript and CSS up to the first row, both languages' pages alike; brotli, in bytes. */
const budget = 135 * 1024;

test('code up to the first row stays within 135 KB, popups and panel apart', async ({
  jobsPage,
  page,
  request,
}) => {
  await page.addInitScript(noteFirstRow);
  await jobsPage.open();
  const urls = await page.evaluate(codeBeforeFirstRow);
  const sizes = await Promise.all(
    urls.map(async (url) => ({
      url,
      bytes: brotliCompressSync(await (await request.get(url)).body()).length,
    })),
  );
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  expect(bytes).toBeGreaterThan(50 * 1024);
  expect(bytes, overBudget(bytes, sizes)).toBeLessThanOrEqual(budget);
  expect(urls.join()).not.toMatch(/popover|menu-layer|job-panel/);
});

test('files come compressed by brotli', async ({ jobsPage, page }) => {
  const asked = listenForCode(page);
  await jobsPage.open();
  const scripts = asked.filter((response) => response.url().includes('/assets/'));
  expect(scripts.length).toBeGreaterThan(1);
  for (const response of scripts) expect(response.headers()['content-encoding']).toBe('br');
});

test('what a first click needs is loaded before it, once the page is idle', async ({ jobsPage, page }) => {
  const warmed = ['popover-layer', 'menu-layer', 'facet-listbox', 'job-panel'].map((part) =>
    page.waitForResponse((response) => response.url().includes(`/assets/${part}`)),
  );
  await jobsPage.open();
  for (const response of await Promise.all(warmed)) expect(response.ok()).toBe(true);
});

/** Says by how much, in which file, and how to see what is in it. */
function overBudget(bytes: number, sizes: { url: string; bytes: number }[]): string {
  const files = sizes.map((size) => `  ${size.bytes} ${new URL(size.url).pathname}`);
  return [
    `The first load is ${bytes} bytes in brotli, ${bytes - budget} over its budget:`,
    ...files,
    'What is not needed for the first row comes by lazy() or import() and is warmed in apps/web/src/warm-parts.ts.',
    'What main holds: npx vite build --sourcemap --outDir /tmp/page in apps/web, and the sources of its map.',
  ].join('\n');
}

function listenForCode(page: Page): Response[] {
  const asked: Response[] = [];
  page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType())) asked.push(response);
  });
  return asked;
}

/** Marks, within the page, when its first row came. */
function noteFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('tbody a') === null) return;
    performance.mark('first-row');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** The scripts and style sheets that the page had asked for by then. */
function codeBeforeFirstRow(): string[] {
  const firstRow = performance.getEntriesByName('first-row')[0]?.startTime ?? 0;
  return performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => startTime < firstRow && /\.(js|css)$/.test(name))
    .map(({ name }) => name);
}
