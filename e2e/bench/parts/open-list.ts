import type { Visit } from './part.ts';

/** Opens the list; resolves with the time in ms from the start of the navigation to its first painted row. */
export async function openList({ jobsPage: { page }, path }: Visit): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' });
  return page.evaluate<number>('bench.firstRow');
}

/** Opens the list and waits until what the page loads ahead is there. */
export async function openSettled(visit: Visit): Promise<void> {
  await openList(visit);
  await visit.jobsPage.page.evaluate(
    'new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 2500))',
  );
}
