import type { Core } from '../core/core.ts';
import { runSliced } from '../event-loop/slices.ts';
import { askForNobody } from './ask-for-nobody.ts';

/** One of each kind that people ask: search, order, filter, group. */
const questions = [
  '',
  'q=a',
  'q=prod',
  'sort=-severity',
  'status=Running&q=s',
  'sort=jobName',
  'group=region',
];
const rounds = 6;

/**
 * Asks what people will ask once every source has answered or failed, while nobody waits: the first questions of a
 * process took three times as long as those after them, since their code had not been compiled. Returns how to stop.
 */
export function practise(core: Core, onError: (error: unknown) => void): () => void {
  let stopped = false;
  const unsubscribe = core.subscribe(() => {
    if (!core.ready()) return;
    unsubscribe();
    askAll().catch(onError);
  });
  async function askAll(): Promise<void> {
    for (const question of Array.from({ length: rounds }, () => questions).flat()) {
      if (stopped) return;
      await askForNobody(core.view(), question, 'br', runSliced);
    }
  }
  return () => {
    stopped = true;
    unsubscribe();
  };
}
