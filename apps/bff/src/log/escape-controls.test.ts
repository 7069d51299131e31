import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from './create-log.ts';

const acting = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

function lineOf(fields: Record<string, unknown>, message: string): string {
  const lines: string[] = [];
  createLog('info', (text) => text, { write: (line) => lines.push(line) }).info(fields, message);
  return lines.join('');
}

test.each([
  ['line feed', '\n'],
  ['carriage return', '\r'],
  ['escape', '\u001b[2J'],
  ['bell', '\u0007'],
  ['NUL', '\u0000'],
  ['DEL', '\u007f'],
  ['next line', '\u0085'],
  ['C1 sequence introducer', '\u009b31m'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['right-to-left override', '\u202e'],
  ['isolate', '\u2066'],
])('a log line holds no bare %s, and reads back to the same text', (_name, text) => {
  const hostile = `before${text}after`;
  const line = lineOf({ told: hostile, [hostile]: 1, err: new Error(hostile) }, hostile);
  expect(line.slice(0, -1)).not.toMatch(acting);
  expect(JSON.parse(line)).toMatchObject({ told: hostile, [hostile]: 1, msg: hostile });
});

test('whatever is logged stays one line of JSON without a control in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = lineOf({ text }, text);
      expect(line.endsWith('\n')).toBe(true);
      expect(line.slice(0, -1)).not.toMatch(acting);
      expect(JSON.parse(line).text).toBe(text);
    }),
  );
});
