import { ArrowDown, ArrowUp, Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import {
  type ColumnChoice,
  defaultColumns,
  maxColumnWidth,
  minColumnWidth,
} from '../../../view/column-choice.ts';
import { columnLabel } from '../table/column-label.ts';
import { columnsById, listColumns } from '../table/columns.tsx';
import { changeColumns, useColumns } from '../../../view/use-columns.ts';
import { moveColumn } from './move-column.ts';

/** Chooses, orders, pins and sizes the columns; each change shows at once. */
export default function ColumnsForm() {
  const messages = useMessages();
  const { t } = messages;
  const columns = useColumns();
  const [narrow, setNarrow] = useState('');
  const shown = new Set(columns.map(({ id }) => id));
  const hidden = listColumns
    .map(({ id }) => ({ id, label: columnLabel(id, messages) }))
    .filter(({ id, label }) => !shown.has(id) && label.toLowerCase().includes(narrow.trim().toLowerCase()));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <section>
        <h3 className="mb-1 font-medium">{t('columns.shown')}</h3>
        <ol className="flex flex-col gap-0.5">
          {columns.map((column, at) => (
            <ShownColumn key={column.id} column={column} at={at} columns={columns} onChange={changeColumns} />
          ))}
        </ol>
        <Button className="mt-3" variant="quiet" onClick={() => changeColumns(defaultColumns)}>
          {t('columns.reset')}
        </Button>
      </section>
      <section>
        <h3 className="mb-1 font-medium">{t('columns.further')}</h3>
        <input
          type="search"
          aria-label={t('columns.narrow')}
          placeholder={t('filter.narrowHint')}
          value={narrow}
          onChange={({ target }) => setNarrow(target.value)}
          className="mb-1 h-8 w-full rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-ink-faint"
        />
        <ul className="max-h-96 overflow-auto">
          {hidden.map(({ id, label }) => (
            <li key={id}>
              <label className="flex items-center gap-2 rounded px-1 py-1 hover:bg-hover">
                <input
                  type="checkbox"
                  checked={false}
                  onChange={() => changeColumns([...columns, { id, width: null, pinned: false }])}
                  className="size-4 accent-accent"
                />
                {label}
              </label>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface ShownColumnProps {
  column: ColumnChoice;
  at: number;
  columns: readonly ColumnChoice[];
  onChange: (columns: readonly ColumnChoice[]) => void;
}

function ShownColumn({ column, at, columns, onChange }: ShownColumnProps) {
  const messages = useMessages();
  const { t } = messages;
  const name = columnLabel(column.id, messages);
  const set = (change: Partial<ColumnChoice>) =>
    onChange(columns.map((each) => (each.id === column.id ? { ...each, ...change } : each)));
  return (
    <li className="flex items-center gap-1">
      <label className="flex min-w-0 flex-1 items-center gap-2 py-1">
        <input
          type="checkbox"
          checked
          disabled={columns.length === 1}
          onChange={() => onChange(columns.filter(({ id }) => id !== column.id))}
          className="size-4 accent-accent"
        />
        <span className="truncate">{name}</span>
      </label>
      <input
        type="number"
        aria-label={t('columns.width', { name })}
        min={minColumnWidth}
        max={maxColumnWidth}
        step={8}
        placeholder={String(columnsById.get(column.id)?.width ?? '')}
        value={column.width ?? ''}
        onChange={({ target }) => {
          const width = target.valueAsNumber;
          set({
            width: Number.isNaN(width)
              ? null
              : Math.min(Math.max(Math.round(width), minColumnWidth), maxColumnWidth),
          });
        }}
        className="h-6 w-16 rounded border border-line-strong bg-surface px-1 text-right text-xs placeholder:text-ink-faint"
      />
      <IconButton
        size="small"
        icon={ArrowUp}
        label={t('columns.up', { name })}
        disabled={at === 0}
        onClick={() => onChange(moveColumn(columns, at, -1))}
      />
      <IconButton
        size="small"
        icon={ArrowDown}
        label={t('columns.down', { name })}
        disabled={at === columns.length - 1}
        onClick={() => onChange(moveColumn(columns, at, 1))}
      />
      <IconButton
        size="small"
        icon={column.pinned ? PinOff : Pin}
        aria-pressed={column.pinned}
        label={t('columns.pin', { name })}
        onClick={() => set({ pinned: !column.pinned })}
      />
    </li>
  );
}
