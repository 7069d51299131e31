// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type OpenPalette, readEarlyKey } from './early-key.ts';

const opened: OpenPalette = { text: '', isEntered: false, from: null };

function press(...keys: (string | KeyboardEventInit)[]): OpenPalette | null {
  let palette: OpenPalette | null = opened;
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', typeof key === 'string' ? { key } : key);
    palette = palette && (readEarlyKey(event) ?? ((same: OpenPalette) => same))(palette);
  }
  return palette;
}

describe('a key pressed before the palette has its field', () => {
  test('is text where it is a letter, a digit, a space or a sign', () => {
    expect(press('d', 'A', ' ', '1', '?', '行')?.text).toBe('dA 1?行');
  });

  test('takes the last character away where it is Backspace, a pair of surrogates whole', () => {
    expect(press('a', '𠮷', 'Backspace')?.text).toBe('a');
    expect(press('Backspace')?.text).toBe('');
  });

  test('closes where it is Escape', () => {
    expect(press('a', 'Escape')).toBeNull();
  });

  test('asks for what is found first where it is Enter, until more is typed', () => {
    expect(press('a', 'Enter')).toEqual({ ...opened, text: 'a', isEntered: true });
    expect(press('a', 'Enter', 'b')).toEqual({ ...opened, text: 'ab', isEntered: false });
  });

  test('stays with the browser where it is a chord, a key without a letter, or of a composition', () => {
    for (const init of [
      { key: 'r', ctrlKey: true },
      { key: 'r', metaKey: true },
      { key: 'Tab' },
      { key: 'Shift' },
      { key: 'Process' },
      { key: 'n', isComposing: true },
    ])
      expect(readEarlyKey(new KeyboardEvent('keydown', init))).toBeUndefined();
  });
});
