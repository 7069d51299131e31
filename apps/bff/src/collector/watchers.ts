/** How long one question for a list or a detail counts as watching. */
const touchMs = 60_000;

/** Whether anybody watches: an open stream, or a question in the last minute. */
export class Watchers {
  readonly #now: () => number;
  #holds = 0;
  #touchedAt = Number.NEGATIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  get watching(): boolean {
    return this.#holds > 0 || this.#now() - this.#touchedAt < touchMs;
  }

  touch(): void {
    this.#touchedAt = this.#now();
  }

  /** Counts as watching until the returned function is called. */
  hold(): () => void {
    let held = true;
    this.#holds += 1;
    return () => {
      if (!held) return;
      held = false;
      this.#holds -= 1;
      this.touch();
    };
  }
}
