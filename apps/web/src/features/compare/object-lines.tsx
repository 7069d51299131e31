import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { foldWords, holdsWords } from '../../ui/match-ranges.ts';
import { SearchField } from '../../ui/search-field.tsx';
import type { CompareColumn } from './compare-column.ts';
import { Cell, EmptyCell, Line } from './compare-line.tsx';
import { ObjectLine } from './object-line.tsx';
import type { ObjectComparison, ObjectRow } from './object-differences.ts';

const shownAtFirst = 100;
const shownMore = 500;
const searchedFrom = 10;

interface ObjectLinesProps {
  comparison: ObjectComparison;
  columns: readonly CompareColumn[];
  showsAll: boolean;
}

/** How many objects each job names, and the objects themselves: a part at a time, and found by what is typed. */
export function ObjectLines({ comparison, columns, showsAll }: ObjectLinesProps) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const [count, setCount] = useState(shownAtFirst);
  const query = useDeferredValue(typed);
  const words = useMemo(() => foldWords(query), [query]);
  const { listed, onlyHere } = comparison;
  const all = showsAll ? comparison.rows : comparison.differing;
  const found = useMemo(() => all.filter((row) => isFound(row, words)), [all, words]);
  const rest = found.length - count;
  return (
    <>
      <CountLine label={t('compare.listed')} counts={listed} columns={columns} />
      <CountLine label={t('compare.only-here')} counts={onlyHere} columns={columns} />
      {all.length >= searchedFrom && (
        <WideLine columns={columns.length}>
          <SearchField
            label={t('job.objects.search')}
            hint={t('job.objects.search-hint')}
            clearLabel={t('job.objects.clear-search')}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setCount(shownAtFirst);
            }}
          />
          <span role="status" className="text-ink-soft text-xs">
            {words.length > 0
              ? t('job.objects.matches', { count: found.length, total: all.length })
              : t('compare.shown-objects', { shown: Math.min(count, all.length), count: all.length })}
          </span>
        </WideLine>
      )}
      {found.slice(0, count).map((row) => (
        <ObjectLine key={row.key} row={row} words={words} columns={columns} />
      ))}
      {rest > 0 && (
        <WideLine columns={columns.length}>
          <Button onClick={() => setCount(count + shownMore)}>
            {t('compare.more-objects', { count: Math.min(rest, shownMore) })}
          </Button>
        </WideLine>
      )}
    </>
  );
}

/** By its name, or by what a job makes of it: a new name, a row filter. */
function isFound({ name, states }: ObjectRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const changes = states.flatMap((state) => (state ?? []).map(({ value }) => value));
  return holdsWords([name, ...changes].join('\n'), words);
}

/** A line over all columns that stays in sight when the jobs scroll sideways. */
function WideLine({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr>
      <td colSpan={columns + 1} className="border-line border-b p-0">
        <div className="sticky left-0 flex w-[min(40rem,100vw)] flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 max-sm:px-2">
          {children}
        </div>
      </td>
    </tr>
  );
}

interface CountLineProps {
  label: string;
  counts: readonly (number | null)[];
  columns: readonly CompareColumn[];
}

function CountLine({ label, counts, columns }: CountLineProps) {
  const format = useFormat();
  const known = counts.filter((count) => count !== null);
  return (
    <Line label={label} differs={new Set(known).size > 1}>
      {columns.map(({ key }, index) => {
        const count = counts[index] ?? null;
        if (count === null) return <EmptyCell key={key} />;
        return (
          <Cell key={key} label={label} copy={null}>
            {format.number(count)}
          </Cell>
        );
      })}
    </Line>
  );
}
