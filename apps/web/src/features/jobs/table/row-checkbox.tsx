import type { JobRow } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';

/** Selects a row; with Shift all rows up to it. The keys do the same on the row's link, so that Tab passes it by. */
export function RowCheckbox({
  row,
  index,
  isSelected,
  messages: { t },
  onSelect,
}: {
  row: JobRow;
  index: number;
  isSelected: boolean;
  messages: Messages;
  onSelect: (row: JobRow, index: number, extend: boolean) => void;
}) {
  return (
    <input
      type="checkbox"
      aria-label={t('select.row', { name: row.jobName ?? row.jobId })}
      tabIndex={-1}
      checked={isSelected}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onChange={({ nativeEvent }) =>
        onSelect(row, index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
      }
      className="row-check"
    />
  );
}
