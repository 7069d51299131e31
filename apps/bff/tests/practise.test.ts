import type { SourceState } from '@syncdeck/contract';
import { expect, test, vi } from 'vitest';
import { practise } from '../src/rehearsal/practise.ts';
import { MemoryCore } from './memory-core.ts';
import { manyJobs } from './sync-jobs.ts';

/** A fleet that counts how often it was looked at. */
function watchedCore() {
  const core = new MemoryCore();
  core.load(manyJobs(30), 'r1');
  const [source] = core.view().sources;
  const view = vi.spyOn(core, 'view');
  const tell = (state: SourceState | undefined = source) => {
    if (state !== undefined) core.tell({ event: 'source', source: state });
  };
  return { core, view, tell };
}

test('practice begins when every source has answered or failed, once, and comes to its end', async () => {
  const { core, view, tell } = watchedCore();
  const onError = vi.fn();
  core.isReady = false;
  practise(core, onError);
  tell();
  expect(view).not.toHaveBeenCalled();
  core.isReady = true;
  tell();
  expect(core.listeners).toBe(0);
  await vi.waitFor(() => expect(view).toHaveBeenCalledTimes(42));
  expect(onError).not.toHaveBeenCalled();
});

test('practice ends where the server closes', () => {
  const { core, view, tell } = watchedCore();
  const stop = practise(core, vi.fn());
  stop();
  expect(core.listeners).toBe(0);
  tell();
  expect(view).not.toHaveBeenCalled();
});

test('a fault of the practice is told, and nothing else', async () => {
  const { core, view, tell } = watchedCore();
  const onError = vi.fn();
  view.mockImplementation(() => {
    throw new Error('no view');
  });
  practise(core, onError);
  tell();
  await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('no view')));
});
