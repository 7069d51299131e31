/**
 * Memory that listings share, one growing out of the other: each column of it holds `capacity` slots, of which the
 * first `used` belong to some listing. New slots are written behind them, where no listing looks, so that while a fleet
 * is collected its columns are not copied for each listing.
 */
export interface Room {
  readonly capacity: number;
  used: number;
}

/** Where an editor may write without copying a column first. */
export interface Claim {
  room: Room;
  /** To slots from here on; null where every column is to move, since others grow in the memory that it has. */
  free: number | null;
}

/** Makes room for slots below `end` behind a listing that ends at `from`: only one listing can grow out of it in place. */
export function claimRoom(room: Room, from: number, end: number): Claim {
  if (room.used === from && end <= room.capacity) {
    room.used = end;
    return { room, free: from };
  }
  const capacity = end + Math.ceil(end / 2);
  return { room: { capacity, used: end }, free: null };
}
