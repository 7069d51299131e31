import { TextMap } from '../../text-map/text-map.ts';

/**
 * Gives each text a code, 0 to none at all. It only grows, so listings made one from another share it:
 * a code never changes its meaning.
 */
export class Dictionary {
  readonly #texts: string[] = [''];
  readonly #codes = new TextMap<number>();

  /** Codes are 0 to `size` - 1. */
  get size(): number {
    return this.#texts.length;
  }

  /** The code of a text; a new one where it has none yet. */
  encode(text: string | null | undefined): number {
    if (!text) return 0;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#texts.push(text) - 1;
    this.#codes.set(text, code);
    return code;
  }

  /** The code of a text; undefined where it has none. */
  find(text: string): number | undefined {
    return text === '' ? 0 : this.#codes.get(text);
  }

  text(code: number): string {
    return this.#texts[code] ?? '';
  }
}
