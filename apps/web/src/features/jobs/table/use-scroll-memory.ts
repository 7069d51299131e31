import { type RefObject, useEffect, useRef } from 'react';
import { usePlace } from '../../../view/use-place.ts';

const storageKey = 'syncdeck.scroll';
const kept = 50;
const places = new Map<string, number>(readStored());

/**
 * Keeps where the list was scrolled to for each entry of the history: Back finds it again, a new filter
 * starts at the top. `shown` names the rows that stand there; null while there are none.
 */
export function useScrollMemory(element: RefObject<HTMLElement | null>, shown: string | null): void {
  const { entry, isReturn } = usePlace();
  const current = useRef(entry);
  current.current = entry;
  // Asking an element lays the page out: once here, and once more for what follows.
  const top = useRef(0);

  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const onScroll = () => {
      top.current = target.scrollTop;
      places.delete(current.current);
      places.set(current.current, top.current);
    };
    target.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', store);
    return () => {
      target.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', store);
    };
  }, [element]);

  const before = useRef<string | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null || shown === null) return;
    const isNew = before.current !== shown;
    before.current = shown;
    const wanted = isReturn ? places.get(entry) : isNew ? 0 : undefined;
    if (wanted !== undefined && wanted !== top.current) target.scrollTop = wanted;
  }, [element, entry, isReturn, shown]);
}

function store(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Array.from(places).slice(-kept)));
  } catch {
    // Without storage a reload starts at the top.
  }
}

function readStored(): [string, number][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
