import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { landmarkOf } from '../landmark.ts';
import type { MenuItem, MenuProps } from './menu.tsx';

const itemClass =
  'flex cursor-pointer items-center gap-2 rounded px-2 py-1.5 text-sm outline-none data-highlighted:bg-accent-soft data-highlighted:text-accent-strong';

/** The menu's box. A press on its own button is that button's to answer. */
export default function MenuLayer({ open, onOpenChange, anchor, label, items }: MenuProps) {
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next, { event }) => {
        const onAnchor = event.target instanceof Node && anchor.current?.contains(event.target);
        if (next || event.type.startsWith('key') || !onAnchor) onOpenChange(next);
      }}
    >
      <Menu.Portal container={landmarkOf(anchor.current)}>
        <Menu.Positioner
          anchor={anchor}
          side="bottom"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="z-50"
        >
          <Menu.Popup
            aria-label={label}
            // A long menu scrolls, and what scrolls can be reached by keyboard.
            tabIndex={0}
            finalFocus={anchor}
            className="max-h-(--available-height) min-w-40 max-w-[min(28rem,calc(100vw-1rem))] overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-raised outline-none"
          >
            <MenuItems items={items} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function MenuItems({ items }: { items: readonly MenuItem[] }) {
  if (items.every(({ checked }) => checked === undefined))
    return items.map(({ label, onSelect }) => (
      <Menu.Item key={label} onClick={onSelect} className={itemClass}>
        <span className="min-w-0 break-words">{label}</span>
      </Menu.Item>
    ));
  const chosen = items.find(({ checked }) => checked)?.label;
  return (
    <Menu.RadioGroup value={chosen}>
      {items.map(({ label, onSelect }) => (
        <Menu.RadioItem key={label} value={label} closeOnClick onClick={onSelect} className={itemClass}>
          <span className="w-4">
            <Menu.RadioItemIndicator>
              <Check aria-hidden size={14} />
            </Menu.RadioItemIndicator>
          </span>
          {label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
