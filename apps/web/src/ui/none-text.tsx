import { type Messages, useMessages } from '../messages/use-messages.ts';

type Why = 'none' | 'unknown';

/** "—" for a value that is not there, with words for a screen reader. */
export function NoneText({ why = 'none' }: { why?: Why }) {
  return noneText(useMessages(), why);
}

/** The same where the texts are at hand. */
export function noneText({ t }: Messages, why: Why = 'none') {
  return (
    <span
      role="img"
      aria-label={t(why === 'none' ? 'format.none' : 'format.unknown')}
      className="text-ink-faint"
    >
      —
    </span>
  );
}
