import { useMessages } from '../messages/use-messages.ts';

/** "—" for a value that is not there, with words for a screen reader. */
export function NoneText({ why = 'none' }: { why?: 'none' | 'unknown' }) {
  const { t } = useMessages();
  return (
    <span className="text-ink-faint">
      <span aria-hidden>—</span>
      <span className="sr-only">{t(why === 'none' ? 'format.none' : 'format.unknown')}</span>
    </span>
  );
}
