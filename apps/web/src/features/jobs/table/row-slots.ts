import { useRef } from 'react';

type Slots = ReadonlyMap<string, number>;

/**
 * Gives each row a slot: one that stays keeps its own, one that comes takes over that of one that went, in their
 * order. Its dozen cells then get other texts, which costs a fraction of making them anew. A key that comes again, as
 * windows of two revisions may hold the same job, has another slot. Up to `spare` slots that no row takes over stand
 * behind them, with the keys of the rows that went.
 */
export function assignSlots(before: Slots, keys: readonly string[], spare = 0): Slots {
  const wanted = new Set(keys.map((key, at) => (keys.indexOf(key) === at ? key : `${key} ${at}`)));
  const slots = new Map<string, number>();
  const free = Array.from(before).filter(([key]) => !wanted.has(key));
  let next = Math.max(-1, ...before.values()) + 1;
  let taken = 0;
  for (const key of wanted) slots.set(key, before.get(key) ?? free[taken++]?.[1] ?? next++);
  for (const [key, slot] of free.slice(taken, taken + spare)) slots.set(key, slot);
  return slots;
}

/** The slots of the rows that are drawn, by their keys, and behind them up to `spare` of rows that went. */
export function useRowSlots(keys: readonly string[], spare: number): Slots {
  const slots = useRef<Slots>(new Map());
  slots.current = assignSlots(slots.current, keys, spare);
  return slots.current;
}
