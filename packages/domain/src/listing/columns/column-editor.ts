import type { Claim } from './room.ts';

type Numbers = Uint32Array | Float64Array;

/**
 * Writes to a copy of a column, made when a value first changes; without a change the column stays itself. Slots that
 * no listing has yet are written where they are.
 */
export class ColumnEditor<A extends Numbers> {
  #column: A;
  #owned = false;
  readonly #make: (length: number) => A;
  readonly #claim: Claim;

  constructor(column: A, make: (length: number) => A, claim: Claim) {
    this.#column = column;
    this.#make = make;
    this.#claim = claim;
  }

  get column(): A {
    return this.#column;
  }

  /** Copies the column at once where it has no room to grow. */
  reserve(): void {
    if (this.#claim.isMoving) this.#own();
  }

  write(slot: number, value: number): void {
    if (Object.is(this.#column[slot], value)) return;
    if (!this.#owned && slot < this.#claim.free) this.#own();
    this.#column[slot] = value;
  }

  #own(): void {
    const { capacity } = this.#claim.room;
    const copy = this.#make(capacity);
    copy.set(this.#column.length > capacity ? this.#column.subarray(0, capacity) : this.#column);
    this.#column = copy;
    this.#owned = true;
  }
}
