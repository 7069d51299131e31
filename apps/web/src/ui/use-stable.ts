import { useRef } from 'react';

/** The same array as long as it holds the same. */
export function useStable<T extends object>(items: T[], isSame: (item: T, before: T) => boolean): T[] {
  const stable = useRef(items);
  const same =
    stable.current.length === items.length &&
    items.every((item, at) => {
      const before = stable.current[at];
      return before !== undefined && isSame(item, before);
    });
  if (!same) stable.current = items;
  return stable.current;
}
