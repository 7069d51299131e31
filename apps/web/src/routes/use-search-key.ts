import { useEffect } from 'react';
import { getPreferences } from '../preferences/preferences.ts';
import { isTyping } from '../ui/is-typing.ts';
import { openLayers } from '../ui/layers.ts';

/** `/` puts the cursor into the search box. */
export function useSearchKey(id: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!getPreferences().singleKeys || isTyping(event.target) || openLayers() > 0) return;
      event.preventDefault();
      const field = document.getElementById(id);
      if (!(field instanceof HTMLInputElement)) return;
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id]);
}
