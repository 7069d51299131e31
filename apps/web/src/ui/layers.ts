import { useEffect } from 'react';

let open = 0;

/** How many popovers, menus and dialogs are open. Escape belongs to them before it belongs to the page. */
export function openLayers(): number {
  return open;
}

/** Counts a layer while `isOpen`. */
export function useLayer(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    open += 1;
    return () => {
      open -= 1;
    };
  }, [isOpen]);
}
