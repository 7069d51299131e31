/** A growing list of whole numbers from 0 on, kept as 32-bit integers. */
export class NumberList {
  #items = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** At least `length` long; what stands behind it has no meaning. Taken anew after each `push`. */
  get items(): Uint32Array {
    return this.#items;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = item;
  }
}
