import type { SourceState } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { knowsLess } from './knows-less.ts';

function pageOf(...states: [SourceState['state'], number][]) {
  const sources = states.map(
    ([state, received], index): SourceState => ({
      account: 'main',
      region: `ap-${index}`,
      state,
      received,
      total: received,
      collectedAt: null,
      refreshSeconds: 15,
      requestId: null,
      error: null,
    }),
  );
  return { sources, unfilteredTotal: states.reduce((sum, [, received]) => sum + received, 0) };
}

describe('an answer knows less than the one before', () => {
  test.each(['loading', 'failed'] as const)(
    'while a source is %s with fewer rows than were held',
    (state) => {
      expect(knowsLess(pageOf(['fresh', 9], [state, 3]), pageOf(['fresh', 9], ['stale', 4]))).toBe(true);
    },
  );

  test('while a source is loading and its rows have yet to follow their count', () => {
    const counted = { ...pageOf(['loading', 4]), unfilteredTotal: 0 };
    expect(knowsLess(counted, pageOf(['fresh', 4]))).toBe(true);
  });

  test('and no longer, once as many are held as before', () => {
    expect(knowsLess(pageOf(['loading', 4]), pageOf(['fresh', 4]))).toBe(false);
  });

  test('and not by a source that was collected, however few it has', () => {
    expect(knowsLess(pageOf(['fresh', 0], ['stale', 1]), pageOf(['fresh', 9], ['fresh', 9]))).toBe(false);
  });

  test('and not as the first answer, nor by a source that the one before did not have', () => {
    expect(knowsLess(pageOf(['loading', 0]), undefined)).toBe(false);
    expect(knowsLess(pageOf(['fresh', 1], ['loading', 0]), pageOf(['fresh', 1]))).toBe(false);
  });
});
