export { csvText, guardFormula } from './csv/csv-text.ts';
export * from './enums.ts';
export * from './job-columns.ts';
export * from './paths.ts';
export * from './problem-codes.ts';
export * from './query/exact-value.ts';
export * from './query/format-job-query.ts';
export { groupedTagKey, readGrouping } from './query/grouping.ts';
export * from './query/job-query.ts';
export * from './query/names.ts';
export { readNumberRange, writeNumberRange } from './query/number-range.ts';
export { canonicalObjectName, readObjectName, writeObjectName } from './query/object-name.ts';
export { parseJobQuery, type QueryPairs } from './query/parse-job-query.ts';
export { readSortKeys, writeSortKeys } from './query/sort-keys.ts';
export {
  readTimeRange,
  type ResolvedTimeRange,
  resolveTimeRange,
  writeTimeRange,
} from './query/time-range.ts';
export type * from './schemas/index.ts';
export { parseRfc3339 } from './time/rfc3339.ts';
