import { describe, expect, test } from 'vitest';
import { matchesEtag, weakEtag } from './etag.ts';

describe('weakEtag', () => {
  test('differs where the parts differ, also in where one ends', () => {
    expect(weakEtag(['ab', 'c'])).not.toBe(weakEtag(['a', 'bc']));
    expect(weakEtag(['a'])).toMatch(/^W\/"[\w-]{27}"$/);
  });
});

describe('matchesEtag', () => {
  const etag = 'W/"abc"';
  test.each(['W/"abc"', '"abc"', '*', ' * ', '"x", W/"abc"', 'W/"x","abc"'])('%s names it', (header) => {
    expect(matchesEtag(header, etag)).toBe(true);
  });
  test.each([undefined, '', 'abc', '"ABC"', '"x"', '"a, *"'])('%s does not', (header) => {
    expect(matchesEtag(header, etag)).toBe(false);
  });
});
