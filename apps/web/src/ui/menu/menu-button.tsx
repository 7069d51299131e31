import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button, type ButtonVariant } from '../button.tsx';
import { classes } from '../classes.ts';
import { tooltipOf } from '../tooltip/tooltip-of.ts';
import { Menu, type MenuItem } from './menu.tsx';

export interface MenuButtonProps {
  /** Accessible name; also the tooltip where the face shows something else. */
  label: string;
  icon?: LucideIcon;
  face?: ReactNode;
  /** What is offered, or what loads it when the menu is opened. */
  items: readonly MenuItem[] | (() => Promise<readonly MenuItem[]>);
  variant?: ButtonVariant;
  className?: string;
}

/** A plain button that opens a menu. */
export function MenuButton({ label, icon, face, items, variant = 'quiet', className }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<readonly MenuItem[] | null>(null);
  const shown = typeof items === 'function' ? loaded : items;
  const toggle = () => {
    setOpen(!open);
    if (open || typeof items !== 'function') return;
    setLoaded(null);
    // A part that does not come is told where it is loaded.
    void items().then(setLoaded, () => setOpen(false));
  };
  const anchor = useRef<HTMLButtonElement>(null);
  const tooltip = tooltipOf(open ? null : label, { describes: false });
  return (
    <>
      <Button
        {...tooltip}
        ref={anchor}
        variant={variant}
        {...(icon && { icon })}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={toggle}
        className={classes(face === undefined && 'w-8 px-0!', className)}
      >
        {face}
      </Button>
      {shown !== null && (
        <Menu open={open} onOpenChange={setOpen} anchor={anchor} label={label} items={shown} />
      )}
    </>
  );
}
