import type { SourceState } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { RevisionWatch } from './revision-watch.ts';
import { mergeSources } from './source-map.ts';

const fresh: SourceState = {
  account: 'main',
  region: 'ap-guangzhou',
  state: 'fresh',
  collectedAt: '2026-11-24T12:00:00+08:00',
  refreshSeconds: 15,
  total: 1,
  received: 1,
  requestId: 'a',
  error: null,
};

describe('states of sources', () => {
  test('a repeated body of the list does not take a source back in time', () => {
    const known = mergeSources(new Map(), [{ ...fresh, collectedAt: '2026-11-24T12:00:30+08:00' }]);
    expect(mergeSources(known, [fresh]).get('main/ap-guangzhou')?.collectedAt).toBe(
      '2026-11-24T12:00:30+08:00',
    );
  });

  test('a failure is taken in though it keeps the time of the last whole pass', () => {
    const known = mergeSources(new Map(), [fresh]);
    expect(mergeSources(known, [{ ...fresh, state: 'stale' }]).get('main/ap-guangzhou')?.state).toBe('stale');
  });
});

describe('a change between the answer of the list and the opening of the stream', () => {
  test('is found by the revision that the stream begins with', () => {
    const watch = new RevisionWatch();
    expect(watch.lacks('r0')).toBe(false);
    expect(watch.isPast('r1')).toBe(true);
    expect(watch.isPast('r1')).toBe(false);
    expect(watch.lacks('r1')).toBe(false);
  });

  test('is found where the stream was faster than the list', () => {
    const watch = new RevisionWatch();
    expect(watch.isPast('r1')).toBe(false);
    expect(watch.lacks('r0')).toBe(true);
    expect(watch.lacks('r2')).toBe(false);
  });

  test('is none where an event told of it, though the list has not followed yet', () => {
    const watch = new RevisionWatch();
    watch.lacks('r0');
    watch.toldOf('r1');
    expect(watch.isPast('r1')).toBe(false);
  });
});
