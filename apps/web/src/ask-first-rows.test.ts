import type { JobQuery } from '@syncdeck/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jobPageQuery } from './api/job-page-query.ts';
import { queryClient } from './api/query-client.ts';
import { askFirstRows } from './ask-first-rows.ts';
import { toggleValue } from './features/jobs/filters/change-filter.ts';
import { windowQuery } from './features/jobs/rows/windows.ts';
import { parseViewOnce } from './view/parse-view-once.ts';
import { changeQuery, expectQuery } from './view/navigation.ts';
import { getPlace, goTo, prepareWith } from './view/place.ts';

const signals = new Map<string, AbortSignal>();
const signalOf = (search: string) =>
  Array.from(signals).find(([path]) => path.includes(`/jobs?${search}&`))?.[1];

beforeEach(() => {
  signals.clear();
  vi.stubGlobal('fetch', (path: string, { signal }: { signal: AbortSignal }) => {
    signals.set(path, signal);
    return new Promise(() => undefined);
  });
});
afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

test('a newer question ends the one before it', () => {
  for (const search of ['q=a', 'q=ab']) {
    goTo('/jobs', search, { replace: true });
    void askFirstRows(search);
  }
  expect([signalOf('q=a')?.aborted, signalOf('q=ab')?.aborted]).toEqual([true, false]);
});

test('the same question is asked once', () => {
  goTo('/jobs', 'q=a', { replace: true });
  void askFirstRows('q=a');
  const first = signalOf('q=a');
  void askFirstRows('q=a');
  expect(first?.aborted).toBe(false);
  expect(signals.size).toBe(2);
});

test('what a press of the pointer announces is asked for at once, and not again by what follows', () => {
  goTo('/jobs', '', { replace: true });
  prepareWith(askFirstRows);
  const paused = (query: JobQuery) => toggleValue(query, 'status', 'Paused', false);
  expectQuery(paused);
  expect([getPlace().search, signalOf('status=Paused')?.aborted]).toEqual(['', false]);
  const asked = signals.size;
  changeQuery(paused);
  expect([getPlace().search, signalOf('status=Paused')?.aborted, signals.size]).toEqual([
    'status=Paused',
    false,
    asked,
  ]);
  prepareWith(() => null);
});

test('what is here is not waited for', () => {
  goTo('/jobs', 'q=here', { replace: true });
  const { queryKey } = jobPageQuery(windowQuery(parseViewOnce(getPlace().search).view.query, 0));
  queryClient.setQueryData(queryKey, JSON.parse('{}'));
  expect(askFirstRows('q=here')).toBeNull();
});
