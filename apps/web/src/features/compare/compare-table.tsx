import { type ReactNode, useMemo, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import type { CompareColumn } from './compare-column.ts';
import { type CompareGroup, compareGroups } from './compare-fields.ts';
import { compareRows } from './compare-rows.ts';
import { CompareLine } from './compare-line.tsx';
import { JobHead } from './job-head.tsx';
import { compareObjects } from './object-differences.ts';
import { ObjectLines } from './object-lines.tsx';

interface CompareTableProps {
  columns: readonly CompareColumn[];
  showsAll: boolean;
  onRemove: (key: string) => void;
}

/** Jobs as columns, properties as rows; both heads stay in sight. */
export function CompareTable({ columns, onRemove, ...given }: CompareTableProps) {
  const { t } = useMessages();
  const jobs = useStableList(columns.map(({ job }) => job));
  const rows = useMemo(() => compareRows(jobs), [jobs]);
  const objects = useMemo(() => compareObjects(jobs), [jobs]);
  const loaded = jobs.filter((job) => job !== null).length;
  const isSettled = columns.every(({ job, fault }) => job !== null || fault !== null);
  // One job alone differs from none: all of it is shown.
  const showsAll = given.showsAll || (isSettled && loaded < 2);
  const shown = rows.filter(({ differs }) => showsAll || differs);
  const hasObjects = objects.differing.length > 0;
  const isEmpty = shown.length === 0 && !hasObjects && loaded > 1;
  return (
    <div
      role="region"
      aria-label={t('compare.table')}
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto print:overflow-visible"
    >
      <table
        className="w-full table-fixed border-separate border-spacing-0 print:min-w-0!"
        style={{ minWidth: `${8 + 13 * columns.length}rem` }}
      >
        <caption className="sr-only">{t('compare.table')}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-30 w-48 border-line border-r border-b bg-surface px-4 py-2 text-left align-bottom font-normal text-ink-faint text-xs max-sm:w-32 max-sm:px-2"
            >
              {t('compare.property')}
            </th>
            {columns.map((column) => (
              <JobHead key={column.key} column={column} onRemove={() => onRemove(column.key)} />
            ))}
          </tr>
        </thead>
        {compareGroups.map((group) => {
          const ofGroup = shown.filter(({ field }) => field.group === group);
          const holdsObjects = group === 'objects' && (hasObjects || showsAll) && loaded > 0;
          if (ofGroup.length === 0 && !holdsObjects) return null;
          return (
            <Group key={group} group={group} columns={columns.length}>
              {ofGroup.map((row) => (
                <CompareLine key={row.field.id} row={row} columns={columns} />
              ))}
              {holdsObjects && <ObjectLines comparison={objects} columns={columns} showsAll={showsAll} />}
            </Group>
          );
        })}
      </table>
      {isEmpty && <p className="px-4 py-6 text-ink-soft">{t('compare.nothing-differs')}</p>}
    </div>
  );
}

function Group({ group, columns, children }: { group: CompareGroup; columns: number; children: ReactNode }) {
  const { t } = useMessages();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className="bg-sunken p-0 text-left font-semibold">
          <span className="sticky left-0 inline-block px-4 py-1.5 max-sm:px-2">
            {t(`compare.group.${group}`)}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

/** The list as it was as long as its items are the same: comparing thousands of objects is not for every render. */
function useStableList<T>(list: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(list);
  if (kept.length === list.length && kept.every((item, index) => item === list[index])) return kept;
  setKept(list);
  return list;
}
