import { useEffect, useRef } from 'react';
import { isTyping } from '../../../ui/is-typing.ts';
import { openLayers } from '../../../ui/layers.ts';

/**
 * Escape clears the selection once nothing lies above the list: popups close first, then the open job. Heard before
 * all else and at the place that the key found, since whoever closes a layer may have drawn anew by the time it ends.
 */
export function useClearKey(isCovered: boolean, hasSelection: boolean, clear: () => void): void {
  const latest = useRef({ isCovered, hasSelection, clear });
  useEffect(() => {
    latest.current = { isCovered, hasSelection, clear };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.key !== 'Escape' || now.isCovered || !now.hasSelection) return;
      if (openLayers() === 0 && !isTyping(event.target)) now.clear();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
