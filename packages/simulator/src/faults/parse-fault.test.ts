import { expect, test } from 'vitest';
import { parseFault } from './parse-fault.ts';

test.each([
  { kind: 'slow', ms: 50, regions: ['ap-beijing'], times: 2 },
  { kind: 'error', code: 'InternalError', rate: 0.15, seed: 4 },
  { kind: 'hang', calls: 'list', after: 1 },
])('%j is a fault', (fault) => {
  expect(parseFault(fault)).toEqual(fault);
});

test.each([
  [[], 'a fault is an object'],
  [{ kind: 'explode' }, /^kind is one of slow, hang,/],
  [{ kind: 'toString' }, /^kind is one of/],
  [{ kind: 'slow' }, 'slow needs ms'],
  [{ kind: 'slow', ms: '50' }, 'ms is a number'],
  [{ kind: 'hang', ms: 50 }, 'hang takes no ms'],
  [{ kind: 'hang', regions: 'ap-beijing' }, 'regions is a list of strings'],
])('%j is none', (value, expected) => {
  expect(parseFault(value)).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  );
});
