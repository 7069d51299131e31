import { defaultSort, type SortKey } from '@syncdeck/contract';
import type { SortingState } from '@tanstack/react-table';
import { columnsById, listColumns } from './columns.tsx';

/** The table's sorting as the URL says it; keys that no column shows keep their own name as id. */
export function sortingOf(sort: readonly SortKey[] | null): SortingState {
  return (sort ?? []).map(({ name, descending }) => ({ id: columnOf(name), desc: descending }));
}

/** The inverse of `sortingOf`; no sorting at all is the default one, left out of the URL. */
export function sortKeysOf(sorting: SortingState, before: readonly SortKey[] | null): SortKey[] | null {
  const keys = sorting.flatMap(({ id, desc }): SortKey[] => {
    const name = columnsById.get(id)?.sort ?? before?.find((key) => key.name === id)?.name;
    return name ? [{ name, descending: desc }] : [];
  });
  return keys.length === 0 ? null : keys;
}

/** What `aria-sort` says of a column; without a sort of its own the list stands newest first. */
export function ariaSort(sort: readonly SortKey[] | null, id: string): 'ascending' | 'descending' | 'none' {
  const name = columnsById.get(id)?.sort;
  const key = (sort ?? defaultSort).find((each) => each.name === name);
  if (key === undefined) return 'none';
  return key.descending ? 'descending' : 'ascending';
}

function columnOf(name: string): string {
  return listColumns.find(({ sort }) => sort === name)?.id ?? name;
}
