import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalObjectName, readObjectName, writeObjectName } from './object-name.ts';

describe('the name of an object', () => {
  test.each([
    ['shop', ['shop']],
    ['shop.orders', ['shop', 'orders']],
    ['shop.public.orders', ['shop', 'public', 'orders']],
    ['`a.b`.c', ['a.b', 'c']],
    ['"a.b"."c"', ['a.b', 'c']],
    ['`a``b`.c', ['a`b', 'c']],
    ['"a""b"', ['a"b']],
    ['a`b.c"d', ['a`b', 'c"d']],
    [' shop . orders ', ['shop', 'orders']],
    ['` shop`', [' shop']],
    ['my table', ['my table']],
    ['订单.明细', ['订单', '明细']],
  ])('%j has the parts %j', (text, parts) => {
    expect(readObjectName(text)).toEqual(parts);
  });

  test.each(['', ' ', '.', 'a.', '.a', 'a..b', 'a.b.c.d', '`a', '``', '`a`b', '"a.b', 'a.`b'])(
    '%j is none',
    (text) => {
      expect(readObjectName(text)).toBeNull();
    },
  );

  test('is written with quotes only where a part needs them', () => {
    expect(canonicalObjectName('"shop"."or.ders"')).toBe('shop.`or.ders`');
  });

  test('of any one to three parts is read as it was written', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    const hostile = fc.stringMatching(/^[`". a]+$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(name, hostile), { minLength: 1, maxLength: 3 }), (parts) => {
        expect(readObjectName(writeObjectName(parts))).toEqual(parts);
      }),
    );
  });
});
