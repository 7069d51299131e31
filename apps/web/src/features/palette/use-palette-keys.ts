import { type Dispatch, type RefObject, type SetStateAction, useEffect } from 'react';
import { isTyping } from '../../ui/is-typing.ts';
import { openLayers } from '../../ui/layers.ts';
import { type OpenPalette, readEarlyKey } from './early-key.ts';
import { isPaletteKey } from './palette-key.ts';

/** The palette, opened. A field gives its focus away at once, so that no input method writes into it meanwhile. */
export function openedPalette(): OpenPalette {
  const focused = document.activeElement;
  const from = focused instanceof HTMLElement ? focused : null;
  if (isTyping(from)) from?.blur();
  return { text: '', isEntered: false, from };
}

/**
 * Ctrl or Cmd K opens the palette where no other layer lies above the page, and closes it. What is typed from then
 * on is the palette's, also while its code is loading and before `field` has the focus; heard before all else, so
 * that no letter acts on the page.
 */
export function usePaletteKeys(
  palette: OpenPalette | null,
  setPalette: Dispatch<SetStateAction<OpenPalette | null>>,
  field: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOpener = isPaletteKey(event);
      if (palette === null) {
        if (!isOpener) return;
        event.preventDefault();
        if (openLayers() === 0) setPalette(openedPalette());
        return;
      }
      const act = isOpener ? () => null : readEarlyKey(event);
      if (act === undefined || (!isOpener && document.activeElement === field.current)) return;
      event.preventDefault();
      event.stopPropagation();
      setPalette((now) => now && act(now));
      // The dialog gives the focus back itself, once it is there.
      if (act(palette) === null && field.current === null) palette.from?.focus();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [palette, setPalette, field]);
}
