import { type JobValues, listColumnNames, numberColumnNames, textColumnNames } from './job-values.ts';

/** The JobValues of some jobs as JSON can hold them, each text once: most jobs of a page say much the same. */
export interface ValuesTable {
  texts: readonly string[];
  /** For each job the places of its texts; of each of its lists, and of its tags, how many there are, and their places. */
  places: readonly number[];
  /** Where the places of each job begin. */
  begins: readonly number[];
  /** For each job as many as there are columns of numbers. */
  numbers: readonly (number | null)[];
}

/** Brings values into a table, one job after another. */
export class ValuesTableWriter {
  readonly #placeOf = new Map<string, number>();
  readonly #places: number[] = [];
  readonly #begins: number[] = [];
  readonly #numbers: (number | null)[] = [];
  #textLength = 0;

  /** About how many characters of JSON it is. */
  get length(): number {
    return this.#textLength + 3 * (this.#places.length + this.#numbers.length);
  }

  get table(): ValuesTable {
    return {
      texts: [...this.#placeOf.keys()],
      places: this.#places,
      begins: this.#begins,
      numbers: this.#numbers,
    };
  }

  add({ texts, lists, tags, numbers }: JobValues): void {
    this.#begins.push(this.#places.length);
    for (const text of texts) this.#tell(text);
    for (const list of lists) {
      this.#places.push(list.length);
      for (const text of list) this.#tell(text);
    }
    this.#places.push(tags.length);
    for (const { key, value } of tags) {
      this.#tell(key);
      this.#tell(value);
    }
    for (const number of numbers) this.#numbers.push(Number.isNaN(number) ? null : number);
  }

  #tell(text: string): void {
    let place = this.#placeOf.get(text);
    if (place === undefined) {
      place = this.#placeOf.size;
      this.#placeOf.set(text, place);
      this.#textLength += text.length + 3;
    }
    this.#places.push(place);
  }
}

/** The values of the job that was added as the `job`-th, from 0. */
export function valuesAt({ texts, places, begins, numbers }: ValuesTable, job: number): JobValues {
  let at = begins[job] ?? 0;
  const next = () => places[at++] ?? 0;
  const text = () => texts[next()] ?? '';
  const columns = numberColumnNames.length;
  return {
    texts: many(textColumnNames.length, text),
    lists: many(listColumnNames.length, () => many(next(), text)),
    tags: many(next(), () => ({ key: text(), value: text() })),
    numbers: numbers.slice(job * columns, (job + 1) * columns).map((number) => number ?? Number.NaN),
  };
}

function many<T>(count: number, read: () => T): T[] {
  const items: T[] = [];
  while (items.length < count) items.push(read());
  return items;
}
