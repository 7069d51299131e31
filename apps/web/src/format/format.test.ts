import { describe, expect, test } from 'vitest';
import { loadTexts } from '../messages/areas.ts';
import { messagesOf } from '../messages/use-messages.ts';
import { formatAbsoluteTime, zoneLabel } from './absolute-time.ts';
import { formatRelativeTime } from './relative-time.ts';
import { createFormat } from './use-format.ts';

const en = createFormat(messagesOf(await loadTexts('en', ['core'])), 'beijing');
const zh = createFormat(messagesOf(await loadTexts('zh-CN', ['core'])), 'utc');
const noon = Date.parse('2026-11-24T12:00:00Z');

describe('durations', () => {
  test.each([
    [0, '0 s', '0 秒'],
    [45, '45 s', '45 秒'],
    [60, '1 min', '1 分'],
    [65, '1 min 05 s', '1 分 05 秒'],
    [3600, '1 h 00 min', '1 小时 00 分'],
    [7500, '2 h 05 min', '2 小时 05 分'],
    [90_000, '1 d 01 h', '1 天 01 小时'],
  ])('%d seconds', (seconds, english, chinese) => {
    expect(en.duration(seconds)).toBe(english);
    expect(zh.duration(seconds)).toBe(chinese);
  });
});

describe('times', () => {
  test('an instant is written in the zone, with the zone beside it', () => {
    expect(en.absolute('2026-11-24T12:00:00Z')).toBe('2026-11-24 20:00:00 UTC+8');
    expect(zh.absolute('2026-11-24T20:00:00+08:00')).toBe('2026-11-24 12:00:00 UTC');
    expect(formatAbsoluteTime(noon, 'utc')).toBe('2026-11-24 12:00:00 UTC');
  });

  test('a zone off the hour names its minutes', () => {
    expect([zoneLabel(0), zoneLabel(480), zoneLabel(-210)]).toEqual(['UTC', 'UTC+8', 'UTC-3:30']);
  });

  test('a text that is no time stays as it is', () => {
    expect(en.absolute('soon')).toBe('soon');
  });

  test.each([
    [0, 'now', '现在'],
    [999, 'now', '现在'],
    [-8_000, '8 seconds ago', '8秒钟前'],
    [-3_600_000, '1 hour ago', '1小时前'],
    [3 * 86_400_000, 'in 3 days', '3天后'],
  ])('%d ms from now in its largest unit', (ms, english, chinese) => {
    expect(formatRelativeTime(noon + ms, noon, 'en')).toBe(english);
    expect(formatRelativeTime(noon + ms, noon, 'zh-CN')).toBe(chinese);
  });
});

describe('numbers', () => {
  test('are grouped and keep two decimals at most', () => {
    expect(en.number(1234567.891)).toBe('1,234,567.89');
    expect(en.megabytes(340)).toBe('340 MB');
    expect(en.percent(42)).toBe('42%');
  });
});
