import { defaultLimit, type JobQuery } from '@syncdeck/contract';

/** The stretch of the sorted matches that a query asks for; `end` is not included. */
export interface Window {
  offset: number;
  end: number;
  limit: number;
}

/**
 * `total` is the number of matches, `place` where the job of `around` stands among them (null: nowhere).
 * Without a limit an answer holds 50 rows, an export all.
 */
export function windowOf(query: JobQuery, total: number, place: number | null): Window {
  const limit = query.limit ?? (query.format === 'csv' ? 'all' : defaultLimit);
  if (limit === 'all') {
    const offset = query.around === null ? (query.offset ?? 0) : 0;
    return { offset, end: total, limit: Math.max(0, total - offset) };
  }
  const offset = query.around === null ? (query.offset ?? 0) : Math.floor((place ?? 0) / limit) * limit;
  return { offset, end: Math.min(total, offset + limit), limit };
}

/** The same query for an export: without a limit of its own it takes all. */
export function withoutDefaultLimit(query: JobQuery): JobQuery {
  return query.limit === null ? { ...query, limit: 'all' } : query;
}
