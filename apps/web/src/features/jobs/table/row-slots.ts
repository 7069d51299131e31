/** By key. */
export type Slots = ReadonlyMap<string, number>;

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

/** A slot with the place of its row among those that are drawn. */
export interface PlacedSlot {
  slot: number;
  place: number;
}

/** The slots in the order of their rows; those that stood there `before` stay in the order of then. */
export function placeSlots(slots: Slots, before: readonly PlacedSlot[] = []): PlacedSlot[] {
  const places = new Map(Array.from(slots.values(), (slot, place) => [slot, place]));
  const order = new Set([...before.map(({ slot }) => slot), ...places.keys()]);
  return Array.from(order).flatMap((slot) => {
    const place = places.get(slot);
    return place === undefined ? [] : [{ slot, place }];
  });
}

/**
 * Brings slots nearer to the order of their rows: of those that stand before one that belongs before them, up to
 * `moves` move back to where they belong among the others. As a slot only ever moves back, React moves no other.
 */
export function putInOrder(placed: readonly PlacedSlot[], moves: number): PlacedSlot[] {
  const early = placed.filter(({ place }, at) => placed.slice(at + 1).some((later) => later.place < place));
  const moving = new Set(early.slice(0, moves));
  const order = placed.filter((slot) => !moving.has(slot));
  for (const slot of moving) {
    const before = order.findLastIndex(({ place }) => place < slot.place);
    order.splice(before + 1, 0, slot);
  }
  return order;
}
