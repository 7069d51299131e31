import { expect, test } from 'vitest';
import { beijingRfc3339, beijingTime, parseBeijingTime } from './beijing-time.ts';

const moment = Date.parse('2023-12-18T20:55:27+08:00');

test('a moment is told on the Beijing wall clock, without a zone', () => {
  expect(beijingTime(moment)).toBe('2023-12-18 20:55:27');
});

test('no moment is the zero time', () => {
  expect(beijingTime(null)).toBe('0000-00-00 00:00:00');
});

test('both forms are read back to the same moment', () => {
  expect(parseBeijingTime(beijingTime(moment))).toBe(moment);
  expect(parseBeijingTime(beijingRfc3339(moment))).toBe(moment);
});

test('what is no time is the oldest', () => {
  for (const text of ['0000-00-00 00:00:00', '', 'soon', undefined, null])
    expect(parseBeijingTime(text)).toBe(0);
});
