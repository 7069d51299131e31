import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { type Tone, toneSoft, toneText } from './tone.ts';
import { toneMark } from './tone-mark.tsx';

export interface AlertProps {
  tone: Tone;
  /** `alert` interrupts a screen reader, `status` waits, `note` is silent. */
  role?: 'alert' | 'status' | 'note';
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons at its end. */
  actions?: ReactNode;
  className?: string;
}

/** A message that stands in the page. */
export function Alert({ tone, role = 'alert', title, children, actions, className }: AlertProps) {
  return (
    <div
      role={role}
      className={classes(
        'flex flex-wrap items-start gap-2 rounded-md px-3 py-2 text-ink',
        toneSoft[tone],
        className,
      )}
    >
      {toneMark(tone, 16, classes('mt-0.5', toneText[tone]))}
      <div className="min-w-0 flex-1 basis-40 break-words">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-2 max-sm:ml-3.5">{actions}</div>}
    </div>
  );
}
