import { describe, expect, test } from 'vitest';
import { readCompare, writeCompare } from './compare-choice.ts';

const a = 'main/ap-guangzhou/sync-a';
const b = 'main/ap-shanghai/sync-b';

describe('jobs to compare', () => {
  test('keys are read in their order, each once', () => {
    const { choice, unknown } = readCompare(`${b},${a},${b}`);
    expect(choice.jobs.map(({ jobId }) => jobId)).toEqual(['sync-b', 'sync-a']);
    expect(choice.showsAll).toBe(false);
    expect(unknown).toEqual([]);
  });

  test('what is no job key is named, and the rest is kept', () => {
    const { choice, unknown } = readCompare(`${a},nonsense,x/y`);
    expect(choice.jobs).toHaveLength(1);
    expect(unknown).toEqual(['nonsense', 'x/y']);
  });

  test('a fifth job is one too many', () => {
    const keys = [1, 2, 3, 4, 5].map((number) => `main/r/sync-${number}`);
    expect(readCompare(keys.join(',')).unknown).toEqual(['main/r/sync-5']);
  });

  test('writing and reading come back to the same', () => {
    const text = `${a},${b},all`;
    expect(writeCompare(readCompare(text).choice)).toBe(text);
    expect(writeCompare({ jobs: [], showsAll: true })).toBeNull();
  });
});
