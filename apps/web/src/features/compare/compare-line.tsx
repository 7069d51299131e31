import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { classes } from '../../ui/classes.ts';
import { CopyButton } from '../../ui/copy/copy-button.tsx';
import { engineMark } from '../../ui/engine-mark.tsx';
import { NoneText } from '../../ui/none-text.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { FieldForm, FieldValue } from './compare-fields.ts';
import type { CompareColumn } from './compare-column.ts';
import type { CompareRow } from './compare-rows.ts';
import { rawText, valueTexts } from './value-text.ts';

interface CompareLineProps {
  row: CompareRow;
  columns: readonly CompareColumn[];
}

/** One property of every job; a column without its job stays empty. */
export function CompareLine({ row: { field, values, differs }, columns }: CompareLineProps) {
  const { t } = useMessages();
  const label = t(field.label);
  return (
    <Line label={label} differs={differs}>
      {columns.map(({ key, job }, index) =>
        job === null ? (
          <EmptyCell key={key} />
        ) : (
          <ValueCell key={key} label={label} value={values[index] ?? null} form={field.form} />
        ),
      )}
    </Line>
  );
}

interface LineProps {
  label: ReactNode;
  differs: boolean;
  children: ReactNode;
}

/** A row with its head, which stays in sight when the jobs scroll sideways. */
export function Line({ label, differs, children }: LineProps) {
  const { t } = useMessages();
  return (
    <tr className="group/line align-top">
      <th
        scope="row"
        className="sticky left-0 z-10 border-line border-r border-b bg-surface px-4 py-1.5 text-left font-normal text-ink-soft wrap-anywhere max-sm:px-2"
      >
        {differs && (
          <span className="mr-1.5 text-attention">
            <span aria-hidden>≠</span>
            <span className="sr-only">{t('compare.differs')}: </span>
          </span>
        )}
        {label}
      </th>
      {children}
    </tr>
  );
}

/** A cell with a button that copies what stands in it. */
export function Cell({ copy, label, children }: { copy: string | null; label: string; children: ReactNode }) {
  return (
    <td className="group/cell relative border-line border-r border-b px-3 py-1.5 pr-8 last:border-r-0">
      {children}
      {copy !== null && (
        <CopyButton
          value={copy}
          what={label}
          className="absolute! top-1 right-1 bg-surface opacity-0 focus-visible:opacity-100 group-hover/cell:opacity-100 pointer-coarse:opacity-100"
        />
      )}
    </td>
  );
}

/** Nothing can be said of a job that is not there: not even that a value is not set. */
export function EmptyCell() {
  return <td className="border-line border-r border-b last:border-r-0" />;
}

interface ValueCellProps {
  label: string;
  value: FieldValue;
  form: FieldForm;
}

function ValueCell({ label, value, form }: ValueCellProps) {
  const messages = useMessages();
  const format = useFormat();
  const texts = valueTexts(value, form, messages, format);
  return (
    <Cell copy={texts === null ? null : rawText(value)} label={label}>
      {texts === null ? <NoneText /> : <Value value={value} form={form} texts={texts} />}
    </Cell>
  );
}

function Value({ value, form, texts }: { value: FieldValue; form: FieldForm; texts: readonly string[] }) {
  if ((form === 'status' || form === 'health' || form === 'tradeStatus') && typeof value === 'string')
    return <StatusMark kind={form} value={value} className="flex!" />;
  const isCode = form === 'code';
  return (
    <span className={classes('wrap-anywhere', isCode && 'font-mono text-xs leading-5')}>
      {form === 'databaseType' && typeof value === 'string' && engineMark(value, 'mr-1.5')}
      {texts.length === 1
        ? texts[0]
        : texts.map((text, index) => (
            <span key={`${index}-${text}`} className="block">
              {text}
            </span>
          ))}
    </span>
  );
}
