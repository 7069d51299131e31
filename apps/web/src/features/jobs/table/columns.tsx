import { type ExactName, exactNames, isOneOf, type JobRow } from '@syncdeck/contract';
import { furtherColumns, type MainColumnId, mainColumnIds } from '../../../view/column-ids.ts';
import { billingCell } from './cells/billing-cell.tsx';
import { createdCell } from './cells/created-cell.tsx';
import { destinationCell, sourceCell } from './cells/endpoint-cell.tsx';
import { errorCell } from './cells/error-cell.tsx';
import { fieldCell } from './cells/field-cell.tsx';
import { healthCell } from './cells/health-cell.tsx';
import { lagCell } from './cells/lag-cell.tsx';
import { readPath } from './cells/read-path.ts';
import { statusCell } from './cells/status-cell.tsx';
import { stepCell } from './cells/step-cell.tsx';
import { tagsCell } from './cells/tags-cell.tsx';
import type { CellFilter, ListColumn } from './list-column.ts';

const plain = { align: 'left', sort: null, descendingFirst: false } as const;

/** A filter on each value that is there. */
function on(...pairs: [ExactName, string | null][]): CellFilter[] {
  return pairs.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

const mainColumns: Record<MainColumnId, Omit<ListColumn, 'id'>> = {
  job: {
    ...plain,
    width: 248,
    sort: 'jobName',
    cell: () => null,
    watch: ({ jobName }) => jobName,
    filters: ({ jobName, account, region }) =>
      on(['jobName', jobName], ['account', account], ['region', region]),
  },
  health: {
    ...plain,
    width: 156,
    sort: 'severity',
    descendingFirst: true,
    cell: healthCell,
    watch: ({ health, healthReasons }) => [health, healthReasons],
    filters: ({ health, healthReasons }) => [
      ...on(['health', health]),
      ...healthReasons.map((value) => ({ name: 'healthReason' as const, value })),
    ],
  },
  status: {
    ...plain,
    width: 158,
    sort: 'status',
    cell: statusCell,
    watch: ({ status, tradeStatus }) => [status, tradeStatus],
    filters: ({ status, tradeStatus }) => on(['status', status], ['tradeStatus', tradeStatus]),
  },
  source: {
    ...plain,
    width: 184,
    sort: 'source',
    cell: sourceCell,
    watch: ({ source }) => source,
    filters: ({ source }) =>
      on(['instance', source.address], ['sourceType', source.databaseType], ['sourceRegion', source.region]),
  },
  destination: {
    ...plain,
    width: 184,
    sort: 'destination',
    cell: destinationCell,
    watch: ({ destination }) => destination,
    filters: ({ destination }) =>
      on(
        ['instance', destination.address],
        ['destinationType', destination.databaseType],
        ['destinationRegion', destination.region],
      ),
  },
  step: {
    ...plain,
    width: 156,
    sort: 'stepNumber',
    cell: stepCell,
    watch: ({ step }) => step,
    filters: ({ step }) => on(['step', step?.id ?? null]),
  },
  lag: {
    ...plain,
    width: 112,
    align: 'right',
    sort: 'lagSeconds',
    descendingFirst: true,
    cell: lagCell,
    watch: ({ lagSeconds, lagMegabytes }) => [lagSeconds, lagMegabytes],
    filters: () => [],
  },
  error: { ...plain, width: 216, cell: errorCell, watch: ({ error }) => error, filters: () => [] },
  billing: {
    ...plain,
    width: 156,
    sort: 'expiresAt',
    cell: billingCell,
    watch: ({ payMode, instanceClass, expiresAt }) => [payMode, instanceClass, expiresAt],
    filters: ({ payMode, instanceClass }) => on(['payMode', payMode], ['instanceClass', instanceClass]),
  },
  created: {
    ...plain,
    width: 124,
    sort: 'createdAt',
    descendingFirst: true,
    cell: createdCell,
    watch: ({ createdAt }) => createdAt,
    filters: () => [],
  },
  tags: {
    ...plain,
    width: 152,
    cell: tagsCell,
    watch: ({ tags }) => tags,
    filters: ({ tags }) => tags.map(({ key, value }) => ({ name: 'tag' as const, value: `${key}:${value}` })),
  },
};

const rightKinds = new Set(['number', 'percent', 'seconds', 'megabytes']);

/** Every column of the table, the main ones first. */
export const listColumns: readonly ListColumn[] = [
  ...mainColumnIds.map((id) => ({ id, ...mainColumns[id] })),
  ...furtherColumns.map(({ path, kind, sort, filter }): ListColumn => {
    const name = filter !== null && isOneOf(exactNames, filter) && filter !== 'tag' ? filter : null;
    const read = (row: JobRow) => readPath(row, path);
    return {
      id: path,
      width: 144,
      align: rightKinds.has(kind) ? 'right' : 'left',
      sort,
      descendingFirst: kind === 'time' || rightKinds.has(kind),
      cell: fieldCell(path),
      watch: read,
      filters: (row) => {
        const value = read(row);
        return name !== null && typeof value === 'string' ? [{ name, value }] : [];
      },
    };
  }),
];

export const columnsById: ReadonlyMap<string, ListColumn> = new Map(
  listColumns.map((column) => [column.id, column]),
);
