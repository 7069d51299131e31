import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFaultOffset } from './json-fault.ts';

describe('jsonFaultOffset', () => {
  test.each([
    ['', 0],
    ['{', 1],
    ['{a}', 1],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a":01}', 6],
    ['{"a":tru}', 5],
    ['{} x', 3],
    ['"a\nb"', 0],
    ['[}', 1],
    ['{"a":1]', 6],
  ])('of %j is %i', (text, offset) => {
    expect(jsonFaultOffset(text)).toBe(offset);
  });

  test('reaches the end of every text that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (json, space) => {
        const text = `${space}${json}${space}`;
        expect(jsonFaultOffset(text)).toBe(text.length);
      }),
    );
  });

  test('stops before the end, or finds the text unfinished, wherever JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ']', ',', ':', '"', 'x'), (json, place, junk) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + junk + json.slice(at);
        fc.pre(!isJson(text));
        const offset = jsonFaultOffset(text);
        expect(offset <= text.length && (offset < text.length || !isJson(text))).toBe(true);
        expect(jsonFaultOffset(text.slice(0, offset))).toBeLessThanOrEqual(offset);
      }),
    );
  });

  test('takes sixteen thousand open brackets without running out of stack', () => {
    expect(jsonFaultOffset('['.repeat(16_000))).toBe(16_000);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
