import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromThread, toThread } from './thread-json.ts';

test('JSON says the same on the other side, a byte a character', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('全量导出', '\\全', '\\\\u5168', 'é\u0080ÿĀ', '\ud83d', '😀'),
  );
  const values = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });
  fc.assert(
    fc.property(fc.oneof(values, fc.array(texts), fc.dictionary(texts, texts)), (value) => {
      const json = JSON.stringify(value);
      const told = fromThread(toThread(json));
      expect(JSON.parse(told)).toEqual(JSON.parse(json));
      expect(told).toMatch(/^[\0-\xff]*$/);
    }),
  );
});
