import { useEffect } from 'react';
import { singleKeyOf } from '../ui/single-key.ts';

/** `/` puts the cursor into the search box. */
export function useSearchKey(id: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (singleKeyOf(event) !== 'search') return;
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
