import { defaultSort, type JobRow, type SortName, type SortKey } from '@syncdeck/contract';
import { compareCode, compareText } from './compare-values.ts';
import { isNumberName, numberColumns, textColumns } from './sort-columns.ts';

/** The order of a sort: rows without the value last either way, ties newest first, then by key. */
export function plainOrder(sort: readonly SortKey[] | null): (a: JobRow, b: JobRow) => number {
  const keys = [...(sort ?? defaultSort), ...defaultSort];
  return (a, b) => {
    for (const { name, descending } of keys) {
      const order = compareBy(name, descending, a, b);
      if (order !== 0) return order;
    }
    return compareCode(a.key, b.key);
  };
}

function compareBy(name: SortName, descending: boolean, a: JobRow, b: JobRow): number {
  const sign = descending ? -1 : 1;
  if (isNumberName(name)) {
    const read = numberColumns[name];
    return nullsLast(read(a), read(b), (x, y) => sign * (x - y));
  }
  const { order, read } = textColumns[name];
  const compare = order === 'people' ? compareText : compareCode;
  return nullsLast(read(a) || null, read(b) || null, (x, y) => sign * compare(x, y));
}

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
