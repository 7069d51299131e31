import { useRef } from 'react';

type Slots = ReadonlyMap<string, number>;

/**
 * Gives each row a slot: one that stays keeps its own, one that comes takes over that of one that went, in their
 * order. Its dozen cells then get other texts, which costs a fraction of making them anew.
 */
export function assignSlots(before: Slots, keys: readonly string[]): Slots {
  const wanted = new Set(keys);
  const slots = new Map<string, number>();
  const free: number[] = [];
  for (const [key, slot] of before) if (!wanted.has(key)) free.push(slot);
  let next = Math.max(-1, ...before.values()) + 1;
  let taken = 0;
  for (const key of wanted) slots.set(key, before.get(key) ?? free[taken++] ?? next++);
  return slots;
}

/** The slots of the rows that are drawn, by their keys. */
export function useRowSlots(keys: readonly string[]): Slots {
  const slots = useRef<Slots>(new Map());
  slots.current = assignSlots(slots.current, keys);
  return slots.current;
}
