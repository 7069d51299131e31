import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import { PopoverButton } from '../../ui/popover/popover-button.tsx';
import { tooltipOf } from '../../ui/tooltip/tooltip-of.ts';
import { KitRow, KitSection } from './kit-parts.tsx';

const items = ['One', 'Two', 'Another with a text that is rather long'].map((label) => ({
  label,
  onSelect: () => undefined,
}));

/** What opens over the page. Layers follow the page's own look, since they hang under its root. */
export function LayerStates() {
  const [open, setOpen] = useState(false);
  return (
    <KitSection title="Layers, to open">
      <KitRow>
        <MenuButton label="Menu" face="Menu" variant="plain" items={items} />
        <MenuButton
          label="Choice"
          face="Choice"
          variant="plain"
          items={items.map((item, at) => ({ ...item, checked: at === 0 }))}
        />
        <PopoverButton face="Popover" label="Popover" popoverClassName="p-3">
          {(close) => <Button onClick={close}>Close</Button>}
        </PopoverButton>
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Dialog open={open} onOpenChange={setOpen} title="Dialog">
          Its content.
        </Dialog>
        <Button {...tooltipOf('A tooltip, also on focus')}>Tooltip</Button>
      </KitRow>
    </KitSection>
  );
}
