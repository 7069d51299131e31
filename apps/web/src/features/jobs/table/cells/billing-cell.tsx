import type { JobRow } from '@syncdeck/contract';
import { noneText } from '../../../../ui/none-text.tsx';
import type { CellTools } from '../list-column.ts';
import { timeText } from './time-text.tsx';
import { quietLine, twoLines } from './two-lines.tsx';

/** Billing mode and class; when it expires, where it does. */
export function billingCell({ payMode, instanceClass, expiresAt, healthReasons }: JobRow, tools: CellTools) {
  const { density, messages } = tools;
  const { t, enumName } = messages;
  const parts = [
    payMode === null ? null : enumName('payMode', payMode),
    instanceClass === null ? null : enumName('instanceClass', instanceClass),
  ].filter((part) => part !== null);
  const isExpiring = healthReasons.includes('expiring');
  return twoLines(
    density,
    parts.length === 0 ? noneText(messages) : <span className="block truncate">{parts.join(' · ')}</span>,
    expiresAt !== null && (
      <span className={isExpiring ? 'block truncate text-attention text-xs' : quietLine}>
        {t('list.expires')} {timeText(expiresAt, tools)}
      </span>
    ),
  );
}
