import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from './button.tsx';
import { classes } from './classes.ts';
import { tooltipOf } from './tooltip/tooltip-of.ts';

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children'> {
  /** Its accessible name, also its tooltip. */
  label: string;
  icon: LucideIcon;
}

/** A button that shows an icon alone. */
export function IconButton({ label, icon, size = 'normal', className, ...props }: IconButtonProps) {
  const tooltip = tooltipOf(label, { describes: false });
  return (
    <Button
      variant="quiet"
      icon={icon}
      aria-label={label}
      size={size}
      {...tooltip}
      {...props}
      className={classes(size === 'small' ? 'w-6 px-0!' : 'w-8 px-0!', className)}
    />
  );
}
