import { useEffect } from 'react';
import { getPreferences } from '../preferences/preferences.ts';
import { isTyping } from '../ui/is-typing.ts';
import { openLayers } from '../ui/layers.ts';

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
      if (event.ctrlKey || event.metaKey || event.altKey || openLayers() > 0) return;
      if (event.key === 'Escape') {
        if (!isSearchWithText(event.target)) onClose();
        return;
      }
      if (!getPreferences().singleKeys || isTyping(event.target)) return;
      const go = { ']': onNext, '[': onPrevious }[event.key];
      if (go === undefined) return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [onClose, onPrevious, onNext]);
}

/** The browser empties a search field on Escape: that is the topmost thing to close. */
function isSearchWithText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
}
