import { AppError } from '../errors/app-error.ts';

/** People behind one proxy share an address, so it may hold nearly all. */
const readersInAll = 1100;
const readersOfAddress = 1050;

/** Counts open streams, in all and by address. */
export class ReaderLimits {
  readonly #byAddress = new Map<string, number>();
  readonly #onRefused: () => void;
  #open = 0;

  constructor(onRefused: () => void) {
    this.#onRefused = onRefused;
  }

  /** Takes a place and returns how to give it back; throws too-many where none is left. */
  enter(address: string): () => void {
    const ofAddress = this.#byAddress.get(address) ?? 0;
    if (this.#open >= readersInAll || ofAddress >= readersOfAddress) {
      this.#onRefused();
      throw new AppError('too-many', 'Too many event streams are open.', {
        headers: { 'Retry-After': '10' },
      });
    }
    this.#open += 1;
    this.#byAddress.set(address, ofAddress + 1);
    return () => this.#leave(address);
  }

  #leave(address: string): void {
    this.#open -= 1;
    const left = (this.#byAddress.get(address) ?? 1) - 1;
    if (left === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, left);
  }
}
