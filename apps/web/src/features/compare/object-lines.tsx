import { useState } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { NoneText } from '../../ui/none-text.tsx';
import { Cell, Line } from './compare-line.tsx';
import type { ObjectComparison, ObjectState } from './object-differences.ts';
import { objectName } from './object-signs.ts';

const shownAtFirst = 100;
const shownMore = 500;

/** How many objects each job names, and those that are not carried in the same way by all. */
export function ObjectLines({ comparison, keys }: { comparison: ObjectComparison; keys: readonly string[] }) {
  const { t } = useMessages();
  const [count, setCount] = useState(shownAtFirst);
  const { differing, listed, onlyHere } = comparison;
  const rest = differing.length - count;
  return (
    <>
      <CountLine label={t('compare.listed')} counts={listed} keys={keys} />
      <CountLine label={t('compare.only-here')} counts={onlyHere} keys={keys} />
      {differing.slice(0, count).map(({ key, states }) => {
        const name = objectName(key);
        return (
          <Line
            key={key}
            label={<span className="font-mono text-ink text-xs leading-5">{name}</span>}
            differs
          >
            {keys.map((column, index) => (
              <ObjectCell
                key={column}
                label={name}
                state={states[index] ?? null}
                isKnown={listed[index] !== null}
              />
            ))}
          </Line>
        );
      })}
      {rest > 0 && (
        <tr>
          <td colSpan={keys.length + 1} className="px-4 py-2 max-sm:px-2">
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
  keys: readonly string[];
}

function CountLine({ label, counts, keys }: CountLineProps) {
  const format = useFormat();
  const known = counts.filter((count) => count !== null);
  return (
    <Line label={label} differs={new Set(known).size > 1}>
      {keys.map((key, index) => {
        const count = counts[index] ?? null;
        return (
          <Cell key={key} label={label} copy={null}>
            {count === null ? <NoneText /> : format.number(count)}
          </Cell>
        );
      })}
    </Line>
  );
}

function ObjectCell({ label, state, isKnown }: { label: string; state: ObjectState; isKnown: boolean }) {
  const { t, enumName } = useMessages();
  if (!isKnown)
    return (
      <Cell label={label} copy={null}>
        <NoneText />
      </Cell>
    );
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
