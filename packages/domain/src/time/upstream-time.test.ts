import { parseRfc3339 } from '@syncdeck/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { upstreamInstant, upstreamTime } from './upstream-time.ts';

const moments = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('a time of upstream', () => {
  test.each([
    ['2023-12-18 20:55:27', '2023-12-18T20:55:27+08:00'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00+08:00'],
    ['2026-04-23T20:21:35+08:00', '2026-04-23T20:21:35+08:00'],
    ['2026-04-23T12:21:35Z', '2026-04-23T12:21:35Z'],
    ['2026-04-23T12:21:35.250-03:30', '2026-04-23T12:21:35.250-03:30'],
  ])('%s is %s', (text, expected) => {
    expect(upstreamTime(text)).toBe(expected);
  });

  test.each([
    ['0000-00-00 00:00:00'],
    ['0000-01-01T00:00:00Z'],
    [''],
    [' '],
    [null],
    [undefined],
    [0],
    [1703000000],
    [{}],
    ['2023-02-29 00:00:00'],
    ['2026-13-01 00:00:00'],
    ['2026-11-24 24:00:00'],
    ['2026-11-24'],
    ['2026-11-24 12:00'],
    ['2026-11-24T12:00:00'],
    ['2026-11-24 12:00:00+08:00'],
    ['2026-11-24 12:00:00\n'],
    [' 2026-11-24 12:00:00'],
    ['2026-11-24  12:00:00'],
    ['24/11/2026 12:00:00'],
    ['soon'],
  ])('%j is no time', (value) => {
    expect(upstreamTime(value)).toBeNull();
  });

  test('Beijing wall-clock time comes back as the same moment', () => {
    fc.assert(
      fc.property(moments, (date) => {
        const second = Math.floor(date.getTime() / 1000) * 1000;
        const wallClock = new Date(second + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
        const instant = upstreamInstant(wallClock);
        expect(instant?.ms).toBe(second);
        expect(parseRfc3339(instant?.text ?? '')).toBe(second);
      }),
    );
  });

  test('an RFC 3339 time is kept to the letter', () => {
    fc.assert(
      fc.property(moments, (date) => {
        expect(upstreamInstant(date.toISOString())).toEqual({ text: date.toISOString(), ms: date.getTime() });
      }),
    );
  });

  test('reading its own answer changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = upstreamTime(value);
        expect(upstreamTime(read)).toBe(read);
      }),
    );
  });
});
