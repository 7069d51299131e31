import type { SourceState } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
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
