import { useSyncExternalStore } from 'react';
import { clockNow } from '../../format/clock.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlace } from '../../view/use-place.ts';

let printedAt = 0;

/** On paper alone: when it was printed, and the address that shows the same. */
export function PrintNote() {
  const { t } = useMessages();
  const { absolute } = useFormat();
  usePlace();
  const time = useSyncExternalStore(subscribePrint, () => printedAt);
  if (time === 0) return null;
  return (
    <p className="hidden break-all px-3 py-1 text-ink-soft text-xs print:block">
      {t('shell.printed', { time: absolute(new Date(time).toISOString()), address: window.location.href })}
    </p>
  );
}

/** A page that is to be printed says so before it is laid out anew. */
function subscribePrint(listener: () => void): () => void {
  const note = () => {
    printedAt = clockNow();
    listener();
  };
  window.addEventListener('beforeprint', note);
  return () => window.removeEventListener('beforeprint', note);
}
