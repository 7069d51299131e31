import { classes } from './classes.ts';
import { tooltipOf } from './tooltip/tooltip-of.ts';

interface HintProps {
  text: string;
  /** What its tooltip says of it. */
  more: string;
  className?: string;
}

/** A quiet remark that says more when it is pointed at or focused. */
export function Hint({ text, more, className }: HintProps) {
  return (
    <span
      {...tooltipOf(more)}
      tabIndex={0}
      className={classes('rounded text-ink-faint text-xs underline decoration-dotted', className)}
    >
      {text}
    </span>
  );
}
