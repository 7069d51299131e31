import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../../../ui/popover/popover.tsx';

export interface RangeButtonProps {
  label: string;
  isActive: boolean;
  startOpen?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button of the filter bar that opens the form of a range. */
export function RangeButton({ label, isActive, startOpen = false, children }: RangeButtonProps) {
  const [open, setOpen] = useState(startOpen);
  const anchor = useRef<HTMLButtonElement>(null);
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
        <ChevronDown aria-hidden size={13} />
      </Button>
      <Popover open={open} onOpenChange={setOpen} anchor={anchor} label={label}>
        {open && children(() => setOpen(false))}
      </Popover>
    </>
  );
}
