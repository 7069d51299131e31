/**
 * Which texts may hold a word: for each pair of neighbouring characters, told apart by their kinds, a bit a slot, in
 * blocks of 256 slots, so that a change copies the blocks that it touches and no more. A text is closed by a line's
 * end, so that its last character has a pair too. The row of a pair starts at word `pair * rowWords` of a block.
 */
export type TextBlocks = readonly Uint32Array[];

/** Which texts may hold a word; `sure` where each of them does. */
export interface Holders {
  mayHold: (slot: number) => boolean;
  sure: boolean;
}

const blockBits = 8;
const blockSlots = 1 << blockBits;
const rowWords = blockSlots / 32;
/** Names, addresses and ids are made of these: each is a kind of its own. All others share the kinds before them. */
const told = 'abcdefghijklmnopqrstuvwxyz0123456789-_.:/';
const kinds = 48;
const sharedKinds = kinds - told.length;
const kindOfCode = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = told.indexOf(String.fromCharCode(code));
  return place < 0 ? code % sharedKinds : sharedKinds + place;
});

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
    let kind = kindOf(text, 0);
    for (let next = 1; next <= text.length; next++) {
      const nextKind = kindOf(text, next);
      const place = (kind * kinds + nextKind) * rowWords + word;
      block[place] = (block[place] ?? 0) | bit;
      kind = nextKind;
    }
  }

  #own(index: number): Uint32Array {
    while (this.#blocks.length <= index) {
      this.#owned.add(this.#blocks.push(new Uint32Array(kinds * kinds * rowWords)) - 1);
    }
    const block = this.#blocks[index] ?? new Uint32Array(kinds * kinds * rowWords);
    if (this.#owned.has(index)) return block;
    const copy = block.slice();
    this.#blocks[index] = copy;
    this.#owned.add(index);
    return copy;
  }
}

/** The texts that may hold a word of at least one character: those with each of its pairs. */
export function holdersOf(blocks: TextBlocks, word: string): Holders {
  const bits = new Uint32Array(blocks.length * rowWords);
  const pairs = pairsOf(word);
  blocks.forEach((block, index) => {
    const begin = index * rowWords;
    if (pairs.length === 0) addAnyAfter(block, kindOf(word, 0), bits, begin);
    else bits.fill(0xffff_ffff, begin, begin + rowWords);
    for (const pair of pairs) {
      for (let place = 0; place < rowWords; place++)
        bits[begin + place] = (bits[begin + place] ?? 0) & (block[pair * rowWords + place] ?? 0);
    }
  });
  return {
    mayHold: (slot) => ((bits[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0,
    sure: word.length <= 2 && Array.from(word).every((character) => told.includes(character)),
  };
}

function pairsOf(word: string): number[] {
  const pairs = new Set<number>();
  for (let next = 1; next < word.length; next++)
    pairs.add(kindOf(word, next - 1) * kinds + kindOf(word, next));
  return [...pairs];
}

/** Adds the texts of a block in which anything follows a character of the kind: those that hold one. */
function addAnyAfter(block: Uint32Array, kind: number, bits: Uint32Array, begin: number): void {
  const end = (kind + 1) * kinds * rowWords;
  for (let at = kind * kinds * rowWords; at < end; at++) {
    const place = begin + (at % rowWords);
    bits[place] = (bits[place] ?? 0) | (block[at] ?? 0);
  }
}

/** Of the UTF-16 unit at a place; past the text's end stands a line's end. */
function kindOf(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 10;
  return code < 128 ? (kindOfCode[code] ?? 0) : code % sharedKinds;
}
