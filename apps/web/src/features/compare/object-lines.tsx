import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import type { CompareColumn } from './compare-column.ts';
import { Cell, EmptyCell, Line } from './compare-line.tsx';
import type { ObjectComparison, ObjectState } from './object-differences.ts';
import { objectName } from './object-signs.ts';

const shownAtFirst = 100;
const shownMore = 500;

/** How many objects each job names, and those that are not carried in the same way by all. */
export function ObjectLines({
  comparison,
  columns,
}: {
  comparison: ObjectComparison;
  columns: readonly CompareColumn[];
}) {
  const { t } = useMessages();
  const [count, setCount] = useState(shownAtFirst);
  const { differing, listed, onlyHere } = comparison;
  const rest = differing.length - count;
  return (
    <>
      <CountLine label={t('compare.listed')} counts={listed} columns={columns} />
      <CountLine label={t('compare.only-here')} counts={onlyHere} columns={columns} />
      {differing.slice(0, count).map(({ key, states }) => {
        const name = objectName(key);
        return (
          <Line
            key={key}
            label={<span className="font-mono text-ink text-xs leading-5">{name}</span>}
            differs
          >
            {columns.map((column, index) =>
              column.job === null ? (
                <EmptyCell key={column.key} />
              ) : (
                <ObjectCell key={column.key} label={name} state={states[index] ?? null} />
              ),
            )}
          </Line>
        );
      })}
      {rest > 0 && (
        <tr>
          <td colSpan={columns.length + 1} className="px-4 py-2 max-sm:px-2">
            <Button onClick={() => setCount(count + shownMore)}>
              {t('compare.more-objects', { count: Math.min(rest, shownMore) })}
            </Button>
          </td>
        </tr>
      )}
    </>
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

function ObjectCell({ label, state }: { label: string; state: ObjectState }) {
  const { t, enumName } = useMessages();
  if (state === null)
    return (
      <Cell label={label} copy={null}>
        <span className="text-ink-faint">{t('compare.not-carried')}</span>
      </Cell>
    );
  const texts = state.map(({ kind, value }) => {
    const isText = kind === 'renamed' || kind === 'where' || kind === 'columns' || kind === 'operations';
    const word = isText ? value : enumName(kind === 'edit' ? 'tableEditMode' : 'objectMode', value);
    return t(`compare.change.${kind}`, { value: word });
  });
  return (
    <Cell label={label} copy={texts.length > 0 ? texts.join('\n') : null}>
      {texts.length === 0
        ? t('compare.carried')
        : texts.map((text) => (
            <span key={text} className="block wrap-anywhere">
              {text}
            </span>
          ))}
    </Cell>
  );
}
