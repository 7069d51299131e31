import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test.each([
  [null, []],
  ['  ', []],
  ['Orders  PROD', ['orders', 'prod']],
  ['ＯＲＤＥＲＳ', ['orders']],
  ['a\u00a0b\u3000c\u0085d\u2028e', ['a', 'b', 'c', 'd', 'e']],
  ['a A ａ', ['a']],
  ['ﬁ', ['fi']],
])('%j is searched by the words %j', (q, words) => {
  expect(searchWords(q)).toEqual(words);
});
