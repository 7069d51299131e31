/**
 * Tells by revisions whether the list lacks a change that no event told of: one that was published after the list was
 * answered and before the stream was open.
 */
export class RevisionWatch {
  #shown: string | null = null;
  #heard: string | null = null;

  /** An answer of the list has come; true where the stream had told of another state before the first one. */
  lacks(shown: string): boolean {
    const isFirst = this.#shown === null;
    this.#shown = shown;
    return isFirst && this.#heard !== null && this.#heard !== shown;
  }

  /** An event tells of the changes that lead to this revision. */
  toldOf(revision: string): void {
    this.#heard = revision;
  }

  /** The stream says where the fleet stands; true where neither the list nor an event led there. */
  isPast(revision: string): boolean {
    const isNews = this.#shown !== null && revision !== this.#shown && revision !== this.#heard;
    this.#heard = revision;
    return isNews;
  }
}
