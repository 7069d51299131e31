import { lazy, Suspense, useCallback, useState } from 'react';
import { PaletteButton } from '../../features/palette/palette-button.tsx';
import { usePaletteKey } from '../../features/palette/palette-key.ts';
import { useLayer } from '../../ui/layers.ts';
import { toolPart } from '../../ui/tool-part.ts';
import { loadPalette } from './load-palette.ts';

const Palette = lazy(toolPart(loadPalette));

/** The palette's button and key; the palette itself is loaded with the first use. */
export function PaletteSlot() {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  usePaletteKey(open, setOpen);
  useLayer(open);
  return (
    <>
      <PaletteButton open={open} onOpen={() => setOpen(true)} />
      {open && (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      )}
    </>
  );
}
