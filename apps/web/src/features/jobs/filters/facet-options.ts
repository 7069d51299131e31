import type { ExactFilter, FacetName, JobPage } from '@syncdeck/contract';
import { healthWords, jobStatuses } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';
import { valueName } from './filter-fields.ts';

export interface FacetOption {
  value: string;
  label: string;
  /** Null where the answer does not count it: jobs without the value. */
  count: number | null;
}

const displayOrder: Partial<Record<FacetName, readonly string[]>> = {
  status: jobStatuses,
  health: healthWords,
};

/**
 * Values to choose from: those counted, those filtered on, and "not set" last. In the documents' order
 * where there is one, else the most frequent first.
 */
export function facetOptions(
  name: FacetName,
  counts: JobPage['facets'][FacetName],
  filter: ExactFilter | undefined,
  messages: Messages,
): FacetOption[] {
  const values = new Set([...Object.keys(counts), ...(filter?.include ?? []), ...(filter?.exclude ?? [])]);
  values.delete('');
  const order = displayOrder[name];
  const rank = (value: string) => {
    const at = order?.indexOf(value) ?? -1;
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const options = Array.from(values, (value) => ({
    value,
    label: valueName(messages, name, value),
    count: counts[value] ?? 0,
  }));
  options.sort(
    (a, b) => compare(rank(a.value), rank(b.value)) || b.count - a.count || compare(a.value, b.value),
  );
  return [...options, { value: '', label: valueName(messages, name, ''), count: null }];
}

/** The options whose label or value holds the text. */
export function narrowOptions(options: readonly FacetOption[], text: string): FacetOption[] {
  const wanted = text.trim().toLowerCase();
  return options.filter(
    ({ label, value }) => label.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted),
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
