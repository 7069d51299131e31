type Numbers = Uint16Array | Uint32Array;

/**
 * Memory that one sort after the other works in: at 100,000 jobs each would leave five megabytes to the collector of
 * garbage otherwise, ten times a second. Who has taken it has it alone, between yields too.
 */
export class Scratch<A extends Numbers> {
  #idle: A | null = null;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
  }

  /** At least `length` numbers, whatever stands in them. */
  take(length: number): A {
    const idle = this.#idle;
    this.#idle = null;
    return idle !== null && idle.length >= length ? idle : this.#make(length);
  }

  give(memory: A): void {
    this.#idle = memory;
  }
}
