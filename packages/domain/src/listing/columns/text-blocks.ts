/**
 * Which texts may hold a word: for each of 1,024 kinds of three neighbouring characters (told apart by a hash)
 * a bit a slot, in blocks of 1,024 slots, so that a change copies the blocks that it touches and no more.
 * Row `kind` of a block starts at word `kind * rowWords`.
 */
export type TextBlocks = readonly Uint32Array[];

const blockBits = 10;
const blockSlots = 1 << blockBits;
const kinds = 1024;
const rowWords = blockSlots / 32;
const shingle = 3;

/** Writes to copies of the blocks, made when first written to. */
export class TextBlocksEditor {
  readonly #blocks: Uint32Array[];
  readonly #owned = new Set<number>();

  constructor(blocks: TextBlocks) {
    this.#blocks = [...blocks];
  }

  get blocks(): TextBlocks {
    return this.#blocks;
  }

  /** `again`: the slot may hold another text. */
  write(slot: number, text: string, again: boolean): void {
    const block = this.#own(slot >> blockBits);
    const word = (slot & (blockSlots - 1)) >> 5;
    const bit = 1 << (slot & 31);
    if (again)
      for (let row = word; row < block.length; row += rowWords) block[row] = (block[row] ?? 0) & ~bit;
    for (let start = 0; start + shingle <= text.length; start++) {
      const place = kindOf(text, start) * rowWords + word;
      block[place] = (block[place] ?? 0) | bit;
    }
  }

  #own(index: number): Uint32Array {
    while (this.#blocks.length <= index) {
      this.#owned.add(this.#blocks.push(new Uint32Array(kinds * rowWords)) - 1);
    }
    const block = this.#blocks[index] ?? new Uint32Array(kinds * rowWords);
    if (this.#owned.has(index)) return block;
    const copy = block.slice();
    this.#blocks[index] = copy;
    this.#owned.add(index);
    return copy;
  }
}

/** By slot, a bit for each text that may hold the word; null where all may, the word being too short to tell. */
export function mayHold(blocks: TextBlocks, word: string): Uint32Array | null {
  const kindsSought = new Set<number>();
  for (let start = 0; start + shingle <= word.length; start++) kindsSought.add(kindOf(word, start));
  if (kindsSought.size === 0) return null;
  const bits = new Uint32Array(blocks.length * rowWords).fill(0xffff_ffff);
  blocks.forEach((block, index) => {
    for (const kind of kindsSought) {
      for (let place = 0; place < rowWords; place++) {
        const at = index * rowWords + place;
        bits[at] = (bits[at] ?? 0) & (block[kind * rowWords + place] ?? 0);
      }
    }
  });
  return bits;
}

/** A hash of three UTF-16 units to the top ten bits. */
function kindOf(text: string, start: number): number {
  const hash =
    Math.imul(text.charCodeAt(start), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(start + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(start + 2), 0xc2b2ae35);
  return hash >>> 22;
}
