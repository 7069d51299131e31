import { Check } from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import type { Command } from './command.ts';

interface CommandOptionProps {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint: () => void;
  onRun: () => void;
}

/** One line of the palette. */
export function CommandOption({ id, command, isActive, onPoint, onRun }: CommandOptionProps) {
  const { label, icon: Icon, hint, isOn = false } = command;
  return (
    // The field keeps the focus and hears the keys for its options.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onRun}
      onKeyDown={undefined}
      className={classes(
        'flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5',
        isActive && 'bg-accent-soft text-accent-strong outline outline-accent',
      )}
    >
      <Icon aria-hidden size={15} strokeWidth={1.75} className="shrink-0" />
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {isOn && <Check aria-hidden size={14} className="shrink-0" />}
      {hint && (
        <span
          className={classes(
            'max-w-[45%] shrink-0 truncate text-xs max-sm:max-w-[33%]',
            !isActive && 'text-ink-faint',
          )}
        >
          {hint}
        </span>
      )}
    </div>
  );
}
