import { type ReactNode, useRef, useState } from 'react';
import { Button, type ButtonProps } from '../button.tsx';
import { Popover } from './popover.tsx';

export interface PopoverButtonProps extends Omit<ButtonProps, 'children' | 'onClick'> {
  /** What stands on the button, where that is no `word`. */
  face?: ReactNode;
  /** Name of the popover. */
  label: string;
  align?: 'start' | 'center' | 'end';
  popoverClassName?: string;
  children: (close: () => void) => ReactNode;
}

/** A plain button with a popover of its own. */
export function PopoverButton({
  face,
  label,
  align,
  popoverClassName,
  children,
  ...button
}: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        {...button}
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {face}
      </Button>
      <Popover
        open={open}
        onOpenChange={setOpen}
        anchor={anchor}
        label={label}
        {...(align && { align })}
        {...(popoverClassName && { className: popoverClassName })}
      >
        {open && children(() => setOpen(false))}
      </Popover>
    </>
  );
}
