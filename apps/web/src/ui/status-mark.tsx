import {
  Circle,
  CircleCheck,
  CirclePlay,
  ClockAlert,
  type LucideIcon,
  OctagonX,
  Square,
  TriangleAlert,
} from 'lucide-react';
import { useMessages } from '../messages/use-messages.ts';
import { classes } from './classes.ts';
import { StillIcon } from './still-icon.tsx';
import { type MarkedKind, type Tone, toneOf, toneText } from './tone.ts';

/** Each tone has a shape of its own: colour is never all that tells them apart. */
export const toneIcon: Record<Tone, LucideIcon> = {
  failed: OctagonX,
  lagging: ClockAlert,
  attention: TriangleAlert,
  working: CirclePlay,
  healthy: CircleCheck,
  idle: Circle,
  ended: Square,
};

export interface StatusMarkProps {
  kind: MarkedKind;
  value: string;
  className?: string;
}

/** Icon shape, word and colour of a status. */
export function StatusMark({ kind, value, className }: StatusMarkProps) {
  const { enumName } = useMessages();
  const tone = toneOf(kind, value);
  return (
    <span
      className={classes(
        'inline-flex min-w-0 max-w-full items-center gap-1.5 align-top',
        toneText[tone],
        className,
      )}
    >
      <StillIcon shape={toneIcon[tone]} size={14} strokeWidth={2} className="shrink-0" />
      <span className="truncate">{enumName(kind, value)}</span>
    </span>
  );
}
