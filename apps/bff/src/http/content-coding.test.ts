import { describe, expect, test } from 'vitest';
import { chooseCoding, encodeBody } from './content-coding.ts';

describe('chooseCoding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['gzip;q=x', 'identity'],
    ['zstd', 'identity'],
  ])('for %j is %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });
});

describe('encodeBody', () => {
  test('leaves a body as it is where compressing saves no packet', async () => {
    const body = Buffer.from('{}');
    expect(await encodeBody(body, 'gzip')).toEqual({ body, coding: 'identity' });
  });
});
