import type { ExactName, GroupName, NumberRangeName, RangeName, SortName, TimeRangeName } from './names.ts';

/** Plain values are ORed, excluded ones all refused; '' stands for "without the value". */
export interface ExactFilter {
  include: string[];
  exclude: string[];
}

/** Both ends included; null is an open end, never both. */
export interface NumberRange {
  min: number | null;
  max: number | null;
}

/**
 * One end of a range of times. A date is that whole day in +08:00; an offset is counted from now
 * (negative before it); an instant keeps the text it came in.
 */
export type TimeBound =
  | { kind: 'instant'; text: string; ms: number }
  | { kind: 'date'; text: string }
  | { kind: 'offset'; amount: number; unit: OffsetUnit };

export type OffsetUnit = 'm' | 'h' | 'd' | 'w';

/** Both ends included; null is an open end, never both. A single bound stands at both ends. */
export interface TimeRange {
  min: TimeBound | null;
  max: TimeBound | null;
}

export interface SortKey {
  name: SortName;
  descending: boolean;
}

/** What rows are grouped by: the value of a name, or the value under one tag key, never the empty one. */
export type Grouping = GroupName | `tag:${string}`;

export type AnswerFormat = 'json' | 'csv';
export type AnswerLanguage = 'zh-CN' | 'en';

/** A question to the list, as the URL says it. A null or absent part was not given. */
export interface JobQuery {
  q: string | null;
  exact: Partial<Record<ExactName, ExactFilter>>;
  numbers: Partial<Record<NumberRangeName, NumberRange[]>>;
  times: Partial<Record<TimeRangeName, TimeRange[]>>;
  /** Rows stand by group first; `sort` orders them within. */
  group: Grouping | null;
  /** Ranges whose histograms are asked for, each once, in the order of `rangeNames`. */
  histograms: RangeName[];
  sort: SortKey[] | null;
  offset: number | null;
  limit: number | 'all' | null;
  around: string | null;
  format: AnswerFormat | null;
  lang: AnswerLanguage | null;
}

/** What is wrong with one value of one parameter; the rest of the query survives. */
export interface QueryFault {
  parameter: string;
  value: string;
  message: string;
  reason: QueryFaultReason;
}

/** Why a value was refused, so that the page can say it in the reader's language. */
export type QueryFaultReason =
  | 'unknown-parameter'
  | 'page-only'
  | 'repeated'
  | 'too-long'
  | 'not-a-range'
  | 'start-above-end'
  | 'not-an-object'
  | 'unknown-group'
  | 'unknown-histogram'
  | 'unknown-sort'
  | 'repeated-sort'
  | 'too-many-sorts'
  | 'not-an-offset'
  | 'not-a-limit'
  | 'not-a-job-key'
  | 'unknown-format'
  | 'unknown-language';

export const defaultSort: readonly SortKey[] = [{ name: 'createdAt', descending: true }];
export const defaultLimit = 50;
export const maxLimit = 1000;
export const maxSearchLength = 500;
export const maxSortKeys = 3;

/** A query that asks nothing: every job, newest first. */
export function emptyJobQuery(): JobQuery {
  return {
    q: null,
    exact: {},
    numbers: {},
    times: {},
    group: null,
    histograms: [],
    sort: null,
    offset: null,
    limit: null,
    around: null,
    format: null,
    lang: null,
  };
}
