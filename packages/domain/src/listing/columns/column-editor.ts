/** A column as `TypedArray` types have in common what is used of them here. */
type Numbers = Uint32Array | Float64Array;

/** Writes to a copy of a column, made when a value first changes; without a change the column stays itself. */
export class ColumnEditor<A extends Numbers> {
  #column: A;
  #owned = false;
  readonly #make: (length: number) => A;

  constructor(column: A, make: (length: number) => A) {
    this.#column = column;
    this.#make = make;
  }

  get column(): A {
    return this.#column;
  }

  write(slot: number, value: number): void {
    if (Object.is(this.#column[slot], value)) return;
    if (!this.#owned || slot >= this.#column.length) this.#copy(slot + 1);
    this.#column[slot] = value;
  }

  /** Grows by a quarter where it must grow: jobs come one at a time. */
  #copy(length: number): void {
    const grown = length > this.#column.length ? Math.ceil(length * 1.25) : this.#column.length;
    const copy = this.#make(grown);
    copy.set(this.#column);
    this.#column = copy;
    this.#owned = true;
  }
}
