import { describe, expect, test } from 'vitest';
import { readExactFilter, readExactValue, writeExactValue } from './exact-value.ts';

describe('an exact value', () => {
  test.each([
    ['Running', 'Running', false],
    ['', '', false],
    ['!Running', 'Running', true],
    ['!', '', true],
    ['!!', '!', false],
    ['!!important', '!important', false],
    ['!!!important', '!important', true],
    ['!!!!', '!!', false],
    ['a!b', 'a!b', false],
  ])('%j stands for %j, excluded: %j, and is written so', (text, value, excluded) => {
    expect(readExactValue(text)).toEqual({ value, excluded });
    expect(writeExactValue(value, excluded)).toBe(text);
  });

  test('counts once among its kind', () => {
    expect(readExactFilter(['a', '!a', 'a', '!a', ''])).toEqual({ include: ['a', ''], exclude: ['a'] });
  });
});
