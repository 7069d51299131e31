import { type Messages, useMessages } from '../messages/use-messages.ts';
import { classes } from './classes.ts';
import { type MarkedKind, toneOf, toneText } from './tone.ts';
import { toneMark } from './tone-mark.tsx';
import type { TooltipAttributes } from './tooltip/tooltip-of.ts';

export interface StatusMarkProps {
  kind: MarkedKind;
  value: string;
  /** Whether it is a line of its own. */
  isLine?: boolean;
  tooltip?: TooltipAttributes;
  className?: string;
}

/** Icon shape, word and colour of a status. */
export function StatusMark(props: StatusMarkProps) {
  return statusMark(props, useMessages());
}

/** The same where the texts are at hand. */
export function statusMark(
  { kind, value, isLine = false, tooltip, className }: StatusMarkProps,
  { enumName }: Messages,
) {
  const tone = toneOf(kind, value);
  return (
    <span
      {...tooltip}
      className={classes(
        'truncate',
        isLine ? 'block' : 'inline-block max-w-full align-top',
        toneText[tone],
        className,
      )}
    >
      {toneMark(tone, '1.08em', 'mr-1.5 align-[-0.2em]')}
      {enumName(kind, value)}
    </span>
  );
}
