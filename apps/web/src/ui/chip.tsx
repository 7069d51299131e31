import { X } from 'lucide-react';
import { classes } from './classes.ts';

export interface ChipProps {
  label: string;
  excluded?: boolean;
  /** Name of the button that takes it away. */
  removeLabel: string;
  onRemove: () => void;
}

/** One active filter with the button that takes it away. */
export function Chip({ label, excluded = false, removeLabel, onRemove }: ChipProps) {
  return (
    <span
      className={classes(
        'inline-flex h-6 max-w-80 items-center gap-1 rounded-full border border-line bg-accent-soft pl-2.5 print:pr-2.5 text-accent-strong text-xs',
        excluded && 'border-failed bg-failed-soft text-failed',
      )}
    >
      <span className="truncate">{label}</span>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="inline-flex h-6 w-6 shrink-0 items-center justify-center rounded-full hover:bg-hover print:hidden"
      >
        <X aria-hidden size={12} />
      </button>
    </span>
  );
}
