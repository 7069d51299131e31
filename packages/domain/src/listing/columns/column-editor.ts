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
    if (this.#claim.free === null) this.#own();
  }

  write(slot: number, value: number): void {
    if (Object.is(this.#column[slot], value)) return;
    const { free } = this.#claim;
    if (!this.#owned && (free === null || slot < free)) this.#own();
    this.#column[slot] = value;
  }

  #own(): void {
    // Room only ever grows, so that what there is fits.
    const copy = this.#make(this.#claim.room.capacity);
    copy.set(this.#column);
    this.#column = copy;
    this.#owned = true;
  }
}
