import { describe, expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

describe('csvText', () => {
  test.each(['=1', '+1', '-1', '@a', '\tx', '  =1', '\u3000=1'])(
    '%j gets an apostrophe, so that it is no formula',
    (text) => {
      expect(csvText(text)).toBe(`'${text}`);
    },
  );

  test.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['\rx', '"\'\rx"'],
    ['="a"', '"\'=""a"""'],
    ['a=b', 'a=b'],
    [' a', ' a'],
    ['', ''],
    ['源', '源'],
  ])('%j is written %j', (text, written) => {
    expect(csvText(text)).toBe(written);
  });
});
