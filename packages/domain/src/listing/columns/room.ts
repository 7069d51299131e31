/**
 * Memory that listings share, one growing out of the other: each column of it holds `capacity` slots, of which the
 * first `used` belong to some listing. New slots are written behind them, where no listing looks, so that while a fleet
 * is collected its columns are not copied for each listing.
 */
export interface Room {
  readonly capacity: number;
  used: number;
}

/** Where an editor may write without copying a column first: to slots from `free` on. */
export interface Claim {
  room: Room;
  free: number;
  /** Columns must be copied into memory of their own, since others grow in the one they have. */
  isMoving: boolean;
}

/** Makes room for slots below `end` behind a listing that ends at `from`: only one listing can grow out of it in place. */
export function claimRoom(room: Room, from: number, end: number): Claim {
  if (room.used === from && end <= room.capacity) {
    room.used = end;
    return { room, free: from, isMoving: false };
  }
  const capacity = end + Math.ceil(end / 2);
  return { room: { capacity, used: end }, free: Number.POSITIVE_INFINITY, isMoving: true };
}
