import type { UnknownEnumValue } from '@syncdeck/domain';
import type { Log } from '../log/create-log.ts';
import type { Observer } from '../metrics/observer.ts';

/** Values that get a line of the log in one process; upstream's text is hostile, so not each of any number. */
const linesInAll = 100;
const longestValue = 200;

/** Notices values of closed fields that the documents don't name: each is counted, and each new one logged once. */
export class UnknownValues {
  readonly #observer: Pick<Observer, 'metUnknownValue'>;
  readonly #log: Pick<Log, 'warn'>;
  readonly #logged = new Set<string>();

  constructor(observer: Pick<Observer, 'metUnknownValue'>, log: Pick<Log, 'warn'>) {
    this.#observer = observer;
    this.#log = log;
  }

  meet({ field, value }: UnknownEnumValue): void {
    this.#observer.metUnknownValue(field);
    this.#logOnce(field, value.slice(0, longestValue));
  }

  #logOnce(field: string, value: string): void {
    const name = `${field} ${value}`;
    if (this.#logged.size >= linesInAll || this.#logged.has(name)) return;
    this.#logged.add(name);
    this.#log.warn({ field, value }, 'upstream sends a value that its documents do not name');
  }
}
