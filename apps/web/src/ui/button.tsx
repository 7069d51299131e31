import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { StillIcon } from './still-icon.tsx';
import { ToolLabel } from './tool-label.tsx';
import { tooltipOf } from './tooltip/tooltip-of.ts';

export type ButtonVariant = 'plain' | 'quiet' | 'accent';

const variants: Record<ButtonVariant, string> = {
  plain: 'border-line bg-surface text-ink-soft hover:border-line-strong hover:text-ink',
  quiet: 'border-transparent text-ink-soft hover:bg-hover hover:text-ink',
  accent: 'border-accent bg-accent text-on-accent hover:bg-accent-strong hover:border-accent-strong',
};

const sizes = { normal: 'h-8', small: 'h-6' } as const;
export type ButtonSize = keyof typeof sizes;

const shape =
  'inline-flex shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md border text-sm transition-colors disabled:opacity-50 aria-expanded:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent print:hidden';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** What stands on one of the list's tools; beside an open job it is told by the tooltip alone. */
  word?: string;
}

/** The one look of every button; `aria-pressed` and `aria-expanded` show. */
export function Button({
  variant = 'plain',
  size = 'normal',
  icon,
  word,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      {...wordTip(word)}
      {...props}
      className={classes(shape, sizes[size], 'px-2.5', variants[variant], className)}
    >
      {icon && <StillIcon shape={icon} size={15} strokeWidth={1.75} />}
      {word !== undefined && <ToolLabel text={word} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps extends ComponentProps<'a'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** What stands on one of the list's tools; beside an open job it is told by the tooltip alone. */
  word?: string;
}

/** A link that stands among buttons. */
export function ButtonLink({
  variant = 'plain',
  size = 'normal',
  icon,
  word,
  className,
  children,
  ...props
}: ButtonLinkProps) {
  return (
    <a
      {...wordTip(word)}
      {...props}
      className={classes(shape, sizes[size], 'px-2.5', variants[variant], className)}
    >
      {icon && <StillIcon shape={icon} size={15} strokeWidth={1.75} />}
      {word !== undefined && <ToolLabel text={word} />}
      {children}
    </a>
  );
}

function wordTip(word: string | undefined) {
  return tooltipOf(word ?? null, { describes: false, when: 'cut' });
}
