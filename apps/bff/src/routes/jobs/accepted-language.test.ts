import { expect, test } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en-GB,zh;q=0.5', 'en'],
  ['en;q=0.1, zh-TW', 'zh-CN'],
  ['fr, zh;q=0.2', 'zh-CN'],
  ['fr', 'en'],
  ['zh;q=0', 'en'],
  ['constructor', 'en'],
])('the CSV header for Accept-Language %j is in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
