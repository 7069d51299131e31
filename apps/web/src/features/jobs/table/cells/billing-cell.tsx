import { useMessages } from '../../../../messages/use-messages.ts';
import { NoneText } from '../../../../ui/none-text.tsx';
import type { CellProps } from '../list-column.ts';
import { TimeText } from './time-text.tsx';
import { TwoLines } from './two-lines.tsx';

/** Billing mode and class; when it expires, where it does. */
export function BillingCell({
  row: { payMode, instanceClass, expiresAt, healthReasons },
  density,
}: CellProps) {
  const { t, enumName } = useMessages();
  const parts = [
    payMode === null ? null : enumName('payMode', payMode),
    instanceClass === null ? null : enumName('instanceClass', instanceClass),
  ].filter((part) => part !== null);
  return (
    <TwoLines
      density={density}
      first={parts.length === 0 ? <NoneText /> : parts.join(' · ')}
      second={
        expiresAt !== null && (
          <span className={healthReasons.includes('expiring') ? 'text-attention' : ''}>
            {t('list.expires')} <TimeText time={expiresAt} />
          </span>
        )
      }
    />
  );
}
