import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, matchRanges, plainText } from './match-ranges.ts';

function marked(text: string, ...words: string[]): string[] {
  return matchRanges(text, words.map(foldText)).map(({ start, end }) => text.slice(start, end));
}

describe('matches in a text', () => {
  test('are found whatever their case and width', () => {
    expect(marked('Orders-ORDERS', 'orders')).toEqual(['Orders', 'ORDERS']);
    expect(marked('ＯＲＤＥＲ订单', 'order')).toEqual(['ＯＲＤＥＲ']);
    expect(marked('order', 'ＯＲＤＥＲ')).toEqual(['order']);
  });

  test('that touch or overlap are one', () => {
    expect(marked('warehouse', 'ware', 'house')).toEqual(['warehouse']);
    expect(marked('banana', 'anan', 'nana')).toEqual(['anana']);
  });

  test('take the whole of a letter that folds to several', () => {
    expect(marked('a ㎞ b', 'k')).toEqual(['㎞']);
    expect(marked('ﬁle', 'il')).toEqual(['ﬁl']);
  });

  test('are found in letters with marks, put together or not', () => {
    expect(marked('cafe\u0301 noir', 'café')).toEqual(['cafe\u0301']);
  });

  test('are looked for letter by letter only where a letter may fold to several, or with its neighbours', () => {
    const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      plainText.test(letter),
    );
    expect(plain.length).toBeGreaterThan(27_000);
    expect(plain.filter((letter) => foldText(letter) !== letter.toLowerCase())).toEqual([]);
    expect(plain.filter((letter) => letter.toLowerCase().length !== 1)).toEqual([]);
    expect(plain.filter((letter) => /\p{M}/u.test(letter))).toEqual([]);
  });

  test('there are none without words', () => {
    expect(marked('orders')).toEqual([]);
    expect(marked('', 'a')).toEqual([]);
  });

  test('never overlap, and hold the word once folded', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'Ａ', 'ﬁ', 'é', '订', ' ') });
    fc.assert(
      fc.property(letters, letters, (text, word) => {
        let before = 0;
        for (const { start, end } of matchRanges(text, [foldText(word)])) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(foldText(text.slice(start, end))).toContain(foldText(word));
          before = end;
        }
      }),
    );
  });
});
