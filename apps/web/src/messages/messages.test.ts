import { describe, expect, test } from 'vitest';
import { jobStatuses, healthReasons, healthWords, stepStatuses, tradeStatuses } from '@syncdeck/contract';
import { loadTexts } from './areas.ts';
import type { Dictionary } from './dictionary.ts';
import { nameOf } from './enum-name.ts';
import { translate } from './translate.ts';

const en = await loadTexts('en', ['core', 'tools', 'job']);
const zh = await loadTexts('zh-CN', ['core', 'tools', 'job']);
const code = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
  .filter(([path]) => !path.includes('.test.') && !/^\.\/(en|zh)\//.test(path))
  .map(([, text]) => text)
  .join('\n');

/** Beginnings of keys whose end is put together at run time: `filter.${name}`. */
const beginnings = Array.from(code.matchAll(/`([a-zA-Z]+(?:\.[\w-]+)*\.)\$\{/g), ([, start]) => start ?? '');

function placeholders(message: Dictionary[string] | undefined): string[] {
  const texts =
    message === undefined ? [] : typeof message === 'string' ? [message] : [message.one, message.other];
  return [
    ...new Set(texts.flatMap((text) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))),
  ].toSorted((a, b) => a.localeCompare(b));
}

describe('messages', () => {
  test('both languages have the same keys', () => {
    expect(new Set(Object.keys(zh.messages))).toEqual(new Set(Object.keys(en.messages)));
  });

  test.each(Object.keys(en.messages))('%s takes the same values in both languages', (key) => {
    const allowed = placeholders(en.messages[key]);
    for (const name of placeholders(zh.messages[key])) expect(allowed).toContain(name);
  });

  test('every key is used', () => {
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || beginnings.some((start) => key.startsWith(start));
    expect(Object.keys(en.messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('a count decides the plural, and numbers are written in the language', () => {
    const dictionary = { files: { one: '{count} file', other: '{count} files' } };
    expect(translate(dictionary, 'en', 'files', { count: 1 })).toBe('1 file');
    expect(translate(dictionary, 'en', 'files', { count: 1200 })).toBe('1,200 files');
  });

  test('a value that looks like a placeholder is not filled in again', () => {
    expect(translate({ a: '{x} {y}' }, 'en', 'a', { x: '{y}', y: 'z' })).toBe('{y} z');
  });
});

describe('names of enum values', () => {
  test.each([
    ['status', jobStatuses],
    ['tradeStatus', tradeStatuses],
    ['stepStatus', stepStatuses],
    ['health', healthWords],
    ['healthReason', healthReasons],
  ] as const)('every %s has one in both languages', (kind, values) => {
    for (const value of values) {
      expect(en.enums[kind]).toHaveProperty(value);
      expect(zh.enums[kind]).toHaveProperty(value);
    }
  });

  test('both languages name the same values', () => {
    const values = (names: typeof en.enums) =>
      Object.entries(names).map(([kind, table]) => [kind, new Set(Object.keys(table))]);
    expect(values(zh.enums)).toEqual(values(en.enums));
  });

  test('ResumableErr is a task error, not a recovery', () => {
    expect(nameOf(zh.enums, 'status', 'ResumableErr')).toBe('任务错误');
    expect(nameOf(zh.enums, 'status', 'Resuming')).toBe('恢复中');
  });

  test('a value without a name is shown as it is', () => {
    expect(nameOf(en.enums, 'status', 'Teleporting')).toBe('Teleporting');
    expect(nameOf(en.enums, 'status', 'toString')).toBe('toString');
  });

  test('a job type is named by its engines', () => {
    expect(nameOf(en.enums, 'jobType', 'mysql2kafka')).toBe('MySQL → Kafka');
    expect(nameOf(en.enums, 'jobType', 'mysql2newdb')).toBe('MySQL → newdb');
  });
});
