import { emptyJobQuery, type JobQuery, type QueryFaultReason } from '@syncdeck/contract';
import type { ColumnChoice } from './column-choice.ts';

export const densities = ['comfortable', 'compact'] as const;
export const zones = ['local', 'beijing', 'utc'] as const;
export const tabs = ['overview', 'objects', 'options', 'raw'] as const;

export type Density = (typeof densities)[number];
export type Zone = (typeof zones)[number];
export type Tab = (typeof tabs)[number];

/** What the page shows, as the URL says it; null stands for the reader's own taste or the default. */
export interface View {
  /** Search, filters and sort; its window and format are never part of a view. */
  query: JobQuery;
  cols: ColumnChoice[] | null;
  density: Density | null;
  tab: Tab | null;
  compare: string | null;
  tz: Zone | null;
}

type ViewFaultReason = QueryFaultReason | 'unknown-column' | 'unknown-choice';

/** A part of the URL that was left out, for the notice that names it. */
export interface ViewFault {
  parameter: string;
  value: string;
  reason: ViewFaultReason;
}

/** A view that asks nothing. */
export function emptyView(): View {
  return { query: emptyJobQuery(), cols: null, density: null, tab: null, compare: null, tz: null };
}
