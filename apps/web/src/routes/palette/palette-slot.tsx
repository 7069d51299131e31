import { lazy, Suspense, useRef, useState } from 'react';
import type { OpenPalette } from '../../features/palette/early-key.ts';
import { PaletteButton } from '../../features/palette/palette-button.tsx';
import { openedPalette, usePaletteKeys } from '../../features/palette/use-palette-keys.ts';
import { useLayer } from '../../ui/layers.ts';
import { toolPart } from '../../ui/tool-part.ts';
import { useTold } from '../../ui/use-told.ts';
import { loadPalette } from './load-palette.ts';

const Palette = lazy(toolPart(loadPalette));

/** The palette's button, key and text; the palette itself is loaded with the first use. */
export function PaletteSlot() {
  const [palette, setPalette] = useState<OpenPalette | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { told, tell } = useTold();
  const isOpen = palette !== null;
  usePaletteKeys(palette, setPalette, field);
  useLayer(isOpen);
  return (
    <>
      <PaletteButton open={isOpen} told={told} onOpen={() => setPalette(openedPalette())} />
      {palette && (
        <Suspense>
          <Palette palette={palette} field={field} onChange={setPalette} onTell={tell} />
        </Suspense>
      )}
    </>
  );
}
