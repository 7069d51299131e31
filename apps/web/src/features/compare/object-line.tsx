import { memo } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { markText } from '../../ui/marked-text.tsx';
import type { CompareColumn } from './compare-column.ts';
import { Cell, EmptyCell, Line } from './compare-line.tsx';
import type { ObjectRow, ObjectState } from './object-differences.ts';

interface ObjectLineProps {
  row: ObjectRow;
  words: readonly string[];
  columns: readonly CompareColumn[];
}

/** One object, and what each job makes of it. */
export const ObjectLine = memo(function ObjectLine({ row, words, columns }: ObjectLineProps) {
  const { name, states, differs } = row;
  return (
    <Line
      label={<span className="font-mono text-ink text-xs leading-5">{markText(name, words)}</span>}
      differs={differs}
    >
      {columns.map((column, index) =>
        column.job === null ? (
          <EmptyCell key={column.key} />
        ) : (
          <ObjectCell key={column.key} label={name} state={states[index] ?? null} words={words} />
        ),
      )}
    </Line>
  );
});

interface ObjectCellProps {
  label: string;
  state: ObjectState;
  words: readonly string[];
}

function ObjectCell({ label, state, words }: ObjectCellProps) {
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
              {markText(text, words)}
            </span>
          ))}
    </Cell>
  );
}
