import { classes } from './classes.ts';

/** Stands for text that is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classes('block h-3 animate-pulse rounded bg-line motion-reduce:animate-none', className)}
    />
  );
}
