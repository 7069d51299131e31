import { describe, expect, test } from 'vitest';
import { Watchers } from './watchers.ts';

describe('watching', () => {
  test('a question counts for 60 s', () => {
    let now = 0;
    const watchers = new Watchers(() => now);
    expect(watchers.watching).toBe(false);
    watchers.touch();
    now = 59_999;
    expect(watchers.watching).toBe(true);
    now = 60_000;
    expect(watchers.watching).toBe(false);
  });

  test('an open stream counts until it closes, however often that is said', () => {
    let now = 0;
    const watchers = new Watchers(() => now);
    const first = watchers.hold();
    const second = watchers.hold();
    now = 1_000_000;
    first();
    first();
    now = 2_000_000;
    expect(watchers.watching).toBe(true);
    second();
    now = 2_060_000;
    expect(watchers.watching).toBe(false);
  });
});
