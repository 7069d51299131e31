import { Popover } from '@base-ui/react/popover';
import { classes } from '../classes.ts';
import type { PopoverProps } from './popover.tsx';

/** The popover's box. A press on its own button is that button's to answer. */
export default function PopoverLayer({
  open,
  onOpenChange,
  anchor,
  label,
  align = 'start',
  className,
  children,
}: PopoverProps) {
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next, { event }) => {
        const onAnchor = event.target instanceof Node && anchor.current?.contains(event.target);
        if (next || event.type.startsWith('key') || !onAnchor) onOpenChange(next);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-40"
        >
          <Popover.Popup
            aria-label={label}
            finalFocus={anchor}
            className={classes(
              'max-h-(--available-height) max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-line bg-raised text-ink shadow-raised outline-none',
              className,
            )}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
