import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextCodes } from './text-codes.ts';

test('every text has the code that it was given, however short or strange', () => {
  const texts = fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('', 'a', 'ab', '__proto__', '1,2,3')));
  fc.assert(
    fc.property(texts, fc.string(), (given, other) => {
      const codes = new TextCodes();
      given.forEach((text, code) => codes.set(text, code));
      expect(given.map((text) => codes.get(text))).toEqual(given.map((_, code) => code));
      expect(codes.get(other)).toBe(given.includes(other) ? given.indexOf(other) : undefined);
    }),
  );
});
