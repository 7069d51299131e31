import { defaultSort, type SortKey, writeSortKeys } from '@syncdeck/contract';
import { eachPiece } from '../pieces.ts';
import { isNumberName } from '../sort-columns.ts';
import type { Columns } from './columns.ts';
import { orderByCode, orderByNumber } from './stable-order.ts';

/** Orders kept at once; each takes four bytes a job. */
const kept = 24;

/** The slots of all jobs in the order of a sort: made when first asked for, then kept. */
export class RowOrders {
  readonly #columns: Columns;
  readonly #orders = new Map<string, Uint32Array>();
  #newestFirst: Uint32Array | null = null;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** In steps of a few ms. */
  *order(sort: readonly SortKey[] | null): Generator<void, Uint32Array> {
    if (sort === null) return yield* this.#base();
    const name = writeSortKeys(sort);
    const known = this.#orders.get(name);
    if (known !== undefined) return known;
    const order = yield* this.#by(sort, yield* this.#base());
    const [oldest] = this.#orders.keys();
    if (this.#orders.size === kept && oldest !== undefined) this.#orders.delete(oldest);
    this.#orders.set(name, order);
    return order;
  }

  /** How ties stand in every sort: newest first, then by key. */
  *#base(): Generator<void, Uint32Array> {
    this.#newestFirst ??= yield* this.#by(defaultSort, yield* this.#byJobKey());
    return this.#newestFirst;
  }

  /** The last key first, since each sort leaves equal ones as they stand. */
  *#by(keys: readonly SortKey[], slots: Uint32Array): Generator<void, Uint32Array> {
    const { codes, numbers, sorted, end } = this.#columns;
    let order = slots;
    for (const { name, descending } of keys.toReversed()) {
      order = isNumberName(name)
        ? yield* orderByNumber(order, numbers[name].subarray(0, end), descending)
        : yield* orderByCode(order, codes[name], yield* sorted.of(name), descending);
      yield;
    }
    return order;
  }

  /** A slot is the code of its job's key, so that the sorted keys are the sorted slots. */
  *#byJobKey(): Generator<void, Uint32Array> {
    const { jobs, slots, sorted } = this.#columns;
    const { order } = yield* sorted.of('key');
    const ordered = new Uint32Array(slots.length);
    let taken = 0;
    const take = (piece: Uint32Array) => {
      for (let index = 0; index < piece.length; index++) {
        const slot = piece[index] ?? 0;
        if (jobs[slot] !== undefined) ordered[taken++] = slot;
      }
    };
    yield* eachPiece(order, take);
    return ordered;
  }
}
