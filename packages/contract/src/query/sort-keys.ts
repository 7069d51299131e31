import type { QueryFaultReason, SortKey } from './job-query.ts';
import { maxSortKeys } from './job-query.ts';
import { isOneOf, sortNames } from './names.ts';

/** Reads at most three comma-separated names, `-` for descending. */
export function readSortKeys(text: string): SortKey[] | QueryFaultReason {
  const parts = text.split(',');
  if (parts.length > maxSortKeys) return 'too-many-sorts';
  const keys: SortKey[] = [];
  for (const part of parts) {
    const descending = part.startsWith('-');
    const name = descending ? part.slice(1) : part;
    if (!isOneOf(sortNames, name)) return 'unknown-sort';
    if (keys.some((key) => key.name === name)) return 'repeated-sort';
    keys.push({ name, descending });
  }
  return keys;
}

/** The inverse of `readSortKeys`. */
export function writeSortKeys(keys: readonly SortKey[]): string {
  return keys.map(({ name, descending }) => `${descending ? '-' : ''}${name}`).join(',');
}
