import { NumberList } from './number-list.ts';
import { TextMap } from '../../text-map/text-map.ts';

/** Gives each list of numbers a code, 0 to the empty one. It only grows, as a Dictionary does. */
export class NumberSets {
  readonly #codes = new TextMap<number>();
  readonly #starts = new NumberList();
  readonly #items = new NumberList();

  constructor() {
    this.#starts.push(0);
    this.#starts.push(0);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** Set `code` holds `items[starts[code]]` up to, not including, `items[starts[code + 1]]`. */
  get starts(): Uint32Array {
    return this.#starts.items;
  }

  get items(): Uint32Array {
    return this.#items.items;
  }

  /** The code of a list, `onNew` called where it is a new one. */
  encode(list: readonly number[], onNew?: (list: readonly number[]) => void): number {
    if (list.length === 0) return 0;
    const signature = list.join();
    const known = this.#codes.get(signature);
    if (known !== undefined) return known;
    const code = this.size;
    for (const item of list) this.#items.push(item);
    this.#starts.push(this.#items.length);
    this.#codes.set(signature, code);
    onNew?.(list);
    return code;
  }
}
