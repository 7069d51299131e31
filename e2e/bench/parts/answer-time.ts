import type { Page } from '@playwright/test';

/** The time in ms from an event of this type, caused by `act`, to the paint of another result. */
export async function answerTime(
  page: Page,
  type: 'keydown' | 'click',
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(`bench.arm('${type}')`);
  await act();
  return page.evaluate<number>('bench.result');
}
