import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdersOf, TextBlocksEditor } from './text-blocks.ts';

const characters = fc.constantFrom('a', 'b', '9', '-', '/', '\n', '订', '单', '𝒜', '~', '+');
const text = fc.string({ unit: characters, maxLength: 12 });
const word = fc.string({
  unit: characters.filter((character) => character !== '\n'),
  minLength: 1,
  maxLength: 4,
});
/** In blocks beside and far from each other. */
const slot = fc.constantFrom(0, 1, 31, 32, 255, 256, 1000);

test('each text that holds a word is told, whatever stood in its slot before; where that is sure, no other is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(slot, text)), word, (writes, sought) => {
      const editor = new TextBlocksEditor([]);
      const texts = new Map<number, string>();
      for (const [at, written] of writes) {
        editor.write(at, written, texts.has(at));
        texts.set(at, written);
      }
      const { mayHold, sure } = holdersOf(editor.blocks, sought);
      for (const [at, held] of texts) {
        if (held.includes(sought)) expect(mayHold(at)).toBe(true);
        else if (sure) expect(mayHold(at)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['o', true],
  ['or', true],
  ['3/', true],
  ['ord', false],
  ['订', false],
  ['~', false],
])('%j is told surely: %s', (sought, sure) => {
  expect(holdersOf([], sought).sure).toBe(sure);
});

test('blocks of before stay as they are', () => {
  const before = new TextBlocksEditor([]);
  before.write(3, 'orders', false);
  const after = new TextBlocksEditor(before.blocks);
  after.write(3, 'users', true);
  expect(holdersOf(before.blocks, 'or').mayHold(3)).toBe(true);
  expect(holdersOf(after.blocks, 'or').mayHold(3)).toBe(false);
});
