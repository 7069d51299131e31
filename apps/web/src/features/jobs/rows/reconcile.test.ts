import type { JobPage, JobRow } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { jobRow } from '../testing/job-row.ts';
import { overlayOf, sameOrder } from './reconcile.ts';

function page(rows: JobRow[], total = rows.length): Pick<JobPage, 'items' | 'total'> {
  return { items: rows, total };
}

const a = jobRow({ jobId: 'sync-a' });
const b = jobRow({ jobId: 'sync-b' });

describe('rows that keep their places', () => {
  test('new values in the same places are the same order', () => {
    expect(sameOrder([page([a, b])], [page([{ ...a, lagSeconds: 9 }, b])])).toBe(true);
  });

  test('another place, another job or another total is a new order', () => {
    expect(sameOrder([page([a, b])], [page([b, a])])).toBe(false);
    expect(sameOrder([page([a])], [page([b])])).toBe(false);
    expect(sameOrder([page([a], 5)], [page([a], 6)])).toBe(false);
    expect(sameOrder([undefined], [page([a])])).toBe(false);
  });

  test('a row answered for gets its new values, one not answered for is gone', () => {
    const now = { ...a, lagSeconds: 9 };
    const overlay = overlayOf([a, b], [now]);
    expect(overlay.rows.get(a.key)).toBe(now);
    expect([...overlay.gone]).toEqual([b.key]);
  });
});
