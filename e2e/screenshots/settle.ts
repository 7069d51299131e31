import type { Page } from '@playwright/test';

/** Resolves once the page has not changed for a while: the stream keeps the network busy for ever. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    const calmMs = 600;
    const longestMs = 6000;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, calmMs);
      setTimeout(resolve, longestMs);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, calmMs);
      }).observe(document.querySelector('main') ?? document.body, { subtree: true, childList: true });
    });
  });
}
