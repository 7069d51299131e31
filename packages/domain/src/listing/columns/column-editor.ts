type Numbers = Uint32Array | Float64Array;

/** Writes to a copy of a column, made when a value first changes; without a change the column stays itself. */
export class ColumnEditor<A extends Numbers> {
  #column: A;
  #owned = false;
  readonly #make: (length: number) => A;

  readonly #slots: number;

  /** `slots`: how many the column must hold. */
  constructor(column: A, make: (length: number) => A, slots: number) {
    this.#column = column;
    this.#make = make;
    this.#slots = slots;
  }

  get column(): A {
    return this.#column;
  }

  /** Copies the column at once where it is too short for its slots. */
  reserve(): void {
    if (this.#column.length < this.#slots) this.#own();
  }

  write(slot: number, value: number): void {
    if (Object.is(this.#column[slot], value)) return;
    if (!this.#owned) this.#own();
    this.#column[slot] = value;
  }

  #own(): void {
    const copy = this.#make(Math.max(this.#slots, this.#column.length));
    copy.set(this.#column);
    this.#column = copy;
    this.#owned = true;
  }
}
