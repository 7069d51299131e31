/** A deterministic stream of numbers (mulberry32): the same key gives the same stream. */
export class Random {
  #state: number;

  constructor(key: number) {
    this.#state = key | 0;
  }

  /** Uniform in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(min: number, max: number): number {
    return min + this.next() * (max - min);
  }

  /** A whole number, both ends included. */
  integer(min: number, max: number): number {
    return Math.floor(this.between(min, max + 1));
  }

  /** Between two positive numbers, each order of magnitude equally likely. */
  magnitude(min: number, max: number): number {
    return min * (max / min) ** this.next();
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** One of the names, each as likely as its weight. */
  weighted<T extends string>(weights: readonly (readonly [T, number])[]): T {
    let left = this.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of weights) {
      left -= weight;
      if (left < 0) return name;
    }
    const last = weights.at(-1);
    if (!last) throw new RangeError('Nothing to pick from');
    return last[0];
  }

  /** A word of the alphabet that Tencent Cloud uses in ids. */
  word(length: number): string {
    let word = '';
    for (let index = 0; index < length; index += 1) word += this.pick(idAlphabet);
    return word;
  }
}

const idAlphabet = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/** One 32-bit key out of several numbers. */
export function mixKeys(...keys: number[]): number {
  let mixed = 0x9e3779b9;
  for (const key of keys) {
    mixed = Math.imul(mixed ^ (key | 0), 0x85ebca6b);
    mixed ^= Math.floor(key / 4_294_967_296) | 0;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed;
}
