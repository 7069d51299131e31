import { useEffect } from 'react';
import { openLayers } from '../../ui/layers.ts';

/** Whether the keyboard has Cmd where others have Ctrl. */
export function isAppleKeyboard(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** Ctrl or Cmd K opens the palette where no other layer lies above the page, and closes it. */
export function usePaletteKey(isOpen: boolean, setOpen: (open: boolean) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (isOpen || openLayers() === 0) setOpen(!isOpen);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, setOpen]);
}
