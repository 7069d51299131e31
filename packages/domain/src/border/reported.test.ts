import { describe, expect, test } from 'vitest';
import { reportedCount, reportedPercent, reportedText, reportedYesNo } from './reported.ts';

describe('what upstream does not report is null', () => {
  test.each([
    ['', null],
    [null, null],
    [undefined, null],
    [' ', ' '],
    ['0', '0'],
  ])('text %j is %j', (text, expected) => {
    expect(reportedText(text)).toBe(expected);
  });

  test.each([
    [-1, null],
    [-0.1, null],
    [null, null],
    [undefined, null],
    [0, 0],
    [1.5, 1.5],
  ])('count %j is %j', (count, expected) => {
    expect(reportedCount(count)).toBe(expected);
  });

  test.each([
    [-1, null],
    [0, 0],
    [99.9, 99.9],
    [100, 100],
    [100.1, null],
    [null, null],
  ])('percent %j is %j', (percent, expected) => {
    expect(reportedPercent(percent)).toBe(expected);
  });

  test.each([
    ['yes', true],
    ['no', false],
    ['', null],
    ['YES', null],
    [undefined, null],
  ])('yes-or-no %j is %j', (word, expected) => {
    expect(reportedYesNo(word)).toBe(expected);
  });
});
