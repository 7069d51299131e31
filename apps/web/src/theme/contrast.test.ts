import { expect, test } from 'vitest';
import { colorTokens } from './color-tokens.ts';
import { contrastOf, readColors } from './contrast.ts';
import css from './theme.css?raw';

test('black on white has the greatest contrast, a colour on itself none', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#3451c6', '#3451c6')).toBe(1);
});

test.each(['light', 'dark'] as const)('every colour can be read on all of its grounds, %s', (look) => {
  const colors = readColors(css, look);
  const faint = colorTokens.flatMap(({ name, on, least }) =>
    on
      .map((ground) => ({ pair: `${name} on ${ground}`, is: ratio(colors, name, ground) }))
      .filter(({ is }) => !(is >= least)),
  );
  expect(faint).toEqual([]);
});

test('every colour of the style sheet is described', () => {
  const described = new Set(colorTokens.flatMap(({ name, on }) => [name, ...on]));
  const plain = new Set(['line']);
  expect(
    [...readColors(css, 'light').keys()].filter((name) => !described.has(name) && !plain.has(name)),
  ).toEqual([]);
});

function ratio(colors: ReadonlyMap<string, string>, name: string, ground: string): number {
  return contrastOf(colors.get(name) ?? '', colors.get(ground) ?? '');
}
