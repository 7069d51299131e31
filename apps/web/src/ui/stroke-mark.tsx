import { classes } from './classes.ts';

export interface StrokeMark {
  /** A path on a field of 16 by 16. */
  path: string;
  /** Width and height: a number is px. */
  size: number | string;
  strokeWidth: number;
  className?: string | undefined;
}

/**
 * A small drawing of one stroke in the colour of the text, for the eye alone: its word stands beside it. A function and
 * no component: a row draws five of them.
 */
export function strokeMark({ path, size, strokeWidth, className }: StrokeMark) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('inline-block shrink-0', className)}
    >
      <path d={path} />
    </svg>
  );
}
