import { ChevronDown } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { StillIcon } from '../../../ui/still-icon.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';

export interface PickerButtonProps {
  label: string;
  isActive: boolean;
  /** How many values are filtered on, shown beside the label. */
  values?: number;
  startOpen?: boolean;
  children: (close: () => void) => ReactNode;
}

/**
 * A button of the filter bar with the popover of its field. How many values are chosen stands where the arrow did: no
 * other button moves, and the popover need not find its place anew.
 */
export function PickerButton({
  label,
  isActive,
  values = 0,
  startOpen = false,
  children,
}: PickerButtonProps) {
  const [open, setOpen] = useState(startOpen);
  const anchor = useRef<HTMLButtonElement>(null);
  // Choosing a value changes the button; the popover around it would find its place anew each time.
  const popover = useMemo(
    () => (
      <Popover open={open} onOpenChange={setOpen} anchor={anchor} label={label}>
        {open && children(() => setOpen(false))}
      </Popover>
    ),
    [open, label, children],
  );
  return (
    <>
      <Button
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={isActive ? 'border-accent! text-accent!' : ''}
      >
        {label}
        {values > 0 ? (
          <span aria-hidden className="-mr-0.5 min-w-4 rounded-full bg-accent px-1 text-on-accent text-xs">
            {values}
          </span>
        ) : (
          <span className="-mr-0.5 flex w-4 justify-center">
            <StillIcon shape={ChevronDown} size={13} />
          </span>
        )}
      </Button>
      {popover}
    </>
  );
}
