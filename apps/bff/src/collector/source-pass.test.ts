import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { ListedPage, OnCounted } from './page-reader.ts';
import { runPass } from './source-pass.ts';

type Page = Pick<ListedPage, 'rows' | 'total'>;

/** Reads a list of full pages of `total` rows, but where `spoil` says otherwise. */
function reading(total: number, spoil: (offset: number, read: number) => Partial<Page> = () => ({})) {
  const offsets: number[] = [];
  const read = async (offset: number, size: number, onCounted?: OnCounted): Promise<ListedPage> => {
    offsets.push(offset);
    const page: Page = {
      rows: Math.max(0, Math.min(size, total - offset)),
      total,
      ...spoil(offset, offsets.length),
    };
    if (page.rows > 0 && page.total !== null) onCounted?.(page.total);
    const jobIds = Array.from({ length: page.rows }, (_, index) => `sync-${offset + index}`);
    return { ...page, jobIds, requestId: `r${offsets.length}` };
  };
  return { read, offsets };
}

describe('a pass', () => {
  test('that lists what is counted is whole, and reads each page once', async () => {
    const { read, offsets } = reading(250);
    expect(await runPass(read, true)).toMatchObject({ whole: true, total: 250 });
    expect(offsets).toEqual([0, 100, 200]);
  });

  test('asks for the other pages while the jobs of the first are still being taken', async () => {
    const { read, offsets } = reading(250);
    const asking = new EventEmitter();
    const allAsked = once(asking, 'all');
    const result = await runPass(async (...stretch) => {
      const page = await read(...stretch);
      if (offsets.length === 3) asking.emit('all');
      await allAsked;
      return page;
    }, true);
    expect(result).toMatchObject({ whole: true, total: 250 });
    expect(result.jobIds.size).toBe(250);
  });

  test('that lists nothing where there were jobs is read again, and then believed where nothing is counted', async () => {
    const { read, offsets } = reading(0);
    expect(await runPass(read, true)).toMatchObject({ whole: true, error: null });
    expect(offsets).toEqual([0, 0]);
  });

  test('that lists nothing of what is counted is told, and never whole', async () => {
    const { read } = reading(250, () => ({ rows: 0 }));
    const { whole, error } = await runPass(read, true);
    expect(whole).toBe(false);
    expect(error).toMatchObject({ kind: 'unavailable', code: null, message: /did not list/ });
  });

  test('that lists nothing in the midst of others is told, and never whole', async () => {
    const { read } = reading(250, (offset) => (offset === 100 ? { rows: 0 } : {}));
    const { whole, error, jobIds } = await runPass(read, true);
    expect(whole).toBe(false);
    expect(error?.message).toMatch(/did not list/);
    expect(jobIds.size).toBe(150);
  });

  test('that misses other rows in each of its two readings is whole by the two together', async () => {
    const { read } = reading(250, (offset, call) =>
      offset === 100 && call <= 3 ? { rows: 0 } : offset === 200 && call > 3 ? { rows: 0 } : {},
    );
    const { whole, jobIds } = await runPass(read, true);
    expect(whole).toBe(true);
    expect(jobIds.size).toBe(250);
  });

  test('that twice ends before the count does is believed, since some count more than they list', async () => {
    const { read } = reading(150, () => ({ total: 170 }));
    expect(await runPass(read, true)).toMatchObject({ whole: true, total: 170 });
  });
});
