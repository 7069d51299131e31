import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UpstreamError } from '../errors/app-error.ts';
import { type ListedPage, PageReader } from './page-reader.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Asked {
  at: number;
  offset: number;
  limit: number;
}

/** A reader of a list of `total` rows; `spoil` makes an answer of its own of some calls, or throws. */
function readerOf(
  total: number,
  spoil: (call: number, asked: Asked) => ListedPage | null = () => null,
  { attempts = 3, pageSize = 100 } = {},
) {
  const asked: Asked[] = [];
  const ask = async (offset: number, limit: number): Promise<ListedPage> => {
    const now = { at: Date.now(), offset, limit };
    asked.push(now);
    const rows = Math.max(0, Math.min(limit, total - offset));
    const jobIds = Array.from({ length: rows }, (_, index) => `sync-${offset + index}`);
    return spoil(asked.length, now) ?? { rows, jobIds, total, requestId: `r${asked.length}` };
  };
  const reader = new PageReader({ ask, attempts, pageSize, signal: new AbortController().signal });
  return { reader, asked };
}

const fail = (kind: UpstreamError['kind']): never => {
  throw new UpstreamError(kind, null, kind, null);
};

/** Settles on fake time. */
async function settled(work: Promise<unknown>): Promise<unknown> {
  const outcome = work.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('a call that fails', () => {
  test.each([
    ['unavailable', 3],
    ['timeout', 3],
    ['throttled', 1],
    ['credential', 1],
    ['clock', 1],
    ['permission', 1],
    ['request', 1],
  ] as const)('as %s is made %i times at most', async (kind, calls) => {
    const { reader, asked } = readerOf(10, () => fail(kind));
    expect(await settled(reader.read(0, 100))).toMatchObject({ kind });
    expect(asked).toHaveLength(calls);
  });

  test.each([
    [0, [0, 100, 300]],
    [0.999, [0, 299, 898]],
  ])('waits before it is made again, doubled each time, with chance %d in it', async (chance, at) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { reader, asked } = readerOf(10, () => fail('unavailable'));
    await settled(reader.read(0, 100));
    expect(asked.map((call) => call.at)).toEqual(at);
  });

  test('to the end leaves one attempt to each other page of the pass', async () => {
    const { reader, asked } = readerOf(300, () => fail('unavailable'));
    await settled(reader.read(0, 100));
    await settled(reader.read(100, 100));
    expect(asked.map(({ offset }) => offset)).toEqual([0, 0, 0, 100]);
  });
});

describe('an answer that is too large', () => {
  test('is asked for at once in halves, and the size that did is kept', async () => {
    const { reader, asked } = readerOf(100, (_, { limit }) => (limit > 30 ? fail('too-large') : null));
    expect(await settled(reader.read(0, 100))).toMatchObject({ rows: 100 });
    expect(asked.map(({ limit }) => limit)).toEqual([100, 50, 25, 25, 25, 25]);
    expect(asked.at(-1)?.at).toBe(0);
    expect(reader.pageSize).toBe(25);
  });

  test('with one row in it tells nothing of sizes, so that the pages keep theirs', async () => {
    const { reader, asked } = readerOf(100, () => fail('too-large'), { pageSize: 50 });
    expect(await settled(reader.read(0, 100))).toMatchObject({ kind: 'too-large' });
    expect(asked.map(({ limit }) => limit)).toEqual([50, 25, 13, 7, 4, 2, 1]);
    expect(reader.pageSize).toBe(50);
  });
});

describe('an answer that lists nothing though it counts something', () => {
  const nothing: ListedPage = { rows: 0, jobIds: [], total: 10, requestId: 'empty' };

  test('is asked for once more at once', async () => {
    const { reader, asked } = readerOf(10, (call) => (call === 1 ? nothing : null));
    expect(await settled(reader.read(0, 100))).toMatchObject({ rows: 10, requestId: 'r2' });
    expect(asked.map(({ at }) => at)).toEqual([0, 0]);
  });

  test('twice is what there is', async () => {
    const { reader, asked } = readerOf(10, () => nothing);
    expect(await settled(reader.read(0, 100))).toMatchObject({ rows: 0, total: 10 });
    expect(asked).toHaveLength(2);
  });
});
