import { expect, type Page, test } from '@playwright/test';
import { type Simulator, startSimulator } from '@syncdeck/simulator';
import { liveSettings } from '../fixtures/live-settings.ts';
import { type RunningBff, startBff } from '../fixtures/start-bff.ts';
import { StreamReaders } from '../fixtures/stream-readers.ts';
import { JobsPage } from '../pages/jobs-page.ts';

const rounds = 20;
const readerCount = 50;
const jobs = 60;

test('a server that is killed again and again never leaves the page with an empty list', async ({ page }) => {
  test.setTimeout(180_000);
  const clock = { startAt: Date.UTC(2026, 0, 5, 4) };
  const simulator = await startSimulator({ jobs, regions: ['ap-guangzhou'], clock });
  let bff = await startServer(simulator);
  const readers = new StreamReaders(bff.url, readerCount);
  try {
    const jobsPage = new JobsPage(page);
    await page.goto(`${bff.url}/jobs`);
    await expect(jobsPage.results).toHaveText(new RegExp(`${jobs}`));
    await watchRows(page);

    for (let round = 0; round < rounds; round += 1) {
      await expect.poll(() => readers.connected, { intervals: [50], timeout: 30_000 }).toBe(readerCount);
      const before = { ...readers.ends };
      const signal = round % 2 === 0 ? 'SIGKILL' : 'SIGTERM';
      const asked = performance.now();
      const code = await bff.end(signal);
      if (signal === 'SIGTERM') {
        expect(code).toBe(0);
        expect(performance.now() - asked).toBeLessThan(5000);
        await expect.poll(() => readers.ends.whole - before.whole).toBe(readerCount);
      }
      // In one round of each signal the page is back before upstream has answered the new server at all.
      const isEarly = round === 4 || round === 15;
      const hanging = isEarly ? simulator.faults.set({ kind: 'hang' }) : null;
      const asksAgain = page.waitForResponse(/\/api\/v1\/jobs\?|\/api\/v1\/jobs$/, { timeout: 60_000 });
      bff = await startServer(simulator, new URL(bff.url).port);
      if (hanging === null) {
        asksAgain.catch(() => undefined);
        continue;
      }
      const answer: { items: unknown[] } = await (await asksAgain).json();
      expect(answer.items).toEqual([]);
      simulator.faults.clear(hanging);
    }

    await expect(page.getByText(/connection (to the server is )?lost/i)).toHaveCount(0, { timeout: 30_000 });
    await expect(jobsPage.results).toHaveText(new RegExp(`${jobs}`));
    expect(await page.evaluate('window.emptyMoments')).toEqual([]);
  } finally {
    readers.close();
    await bff.end('SIGKILL');
    await simulator.close();
  }
});

function startServer(simulator: Simulator, port = '0'): Promise<RunningBff> {
  return startBff({
    PORT: port,
    ...liveSettings(simulator.url, ['ap-guangzhou']),
    DTS_TIMEOUT_MS: '2000',
  });
}

/** Notes each moment at which the page shows no row of a job, with what it shows instead. */
async function watchRows(page: Page): Promise<void> {
  await expect(page.locator('table tbody tr a').first()).toBeVisible();
  await page.evaluate(`
    window.emptyMoments = [];
    new MutationObserver(() => {
      if (document.querySelector('table tbody tr a') === null) {
        window.emptyMoments.push(document.querySelector('main')?.textContent?.slice(0, 500) ?? 'no main');
      }
    }).observe(document.body, { childList: true, subtree: true });
  `);
}
