import { useEffect } from 'react';
import { openLayers } from '../ui/layers.ts';
import { singleKeyOf } from '../ui/single-key.ts';

export interface PanelActions {
  onClose: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
}

/**
 * Escape closes the panel where nothing lies above it; `]` and `[` go to its neighbours. Heard before all
 * else, since a popover that Escape closes is gone by the time the event arrives.
 */
export function usePanelKeys({ onClose, onPrevious, onNext }: PanelActions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        if (openLayers() === 0 && !hasModifier(event) && !isSearchWithText(event.target)) onClose();
        return;
      }
      const key = singleKeyOf(event);
      const go = key === 'nextJob' ? onNext : key === 'previousJob' ? onPrevious : undefined;
      if (go === undefined) return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onClose, onPrevious, onNext]);
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** The browser empties a search field on Escape: that is the topmost thing to close. */
function isSearchWithText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
