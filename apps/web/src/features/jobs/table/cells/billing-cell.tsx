import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import type { CellTools } from '../list-column.ts';
import { TimeText } from './time-text.tsx';
import { twoLines } from './two-lines.tsx';

/** Billing mode and class; when it expires, where it does. */
export function billingCell(
  { payMode, instanceClass, expiresAt, healthReasons }: JobRow,
  { density, messages: { t, enumName }, format }: CellTools,
) {
  const parts = [
    payMode === null ? null : enumName('payMode', payMode),
    instanceClass === null ? null : enumName('instanceClass', instanceClass),
  ].filter((part) => part !== null);
  return twoLines({
    density,
    first: parts.length === 0 ? <NoneText /> : parts.join(' · '),
    second: expiresAt !== null && (
      <span className={healthReasons.includes('expiring') ? 'text-attention' : ''}>
        {t('list.expires')} <TimeText time={expiresAt} format={format} />
      </span>
    ),
  });
}
