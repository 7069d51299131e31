// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { changePreferences } from '../../preferences/preferences.ts';
import { type SingleKey, singleKeyOf, singleKeys } from '../../ui/single-key.ts';
import { Shortcuts } from './shortcuts.tsx';

afterEach(() => {
  changePreferences({ singleKeys: true });
  vi.unstubAllGlobals();
});

/** Sources that hear keys, by path. */
const sources = import.meta.glob<string>('../../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('every single key that acts is in the list of keys', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  const root = createRoot(container);
  act(() => root.render(<Shortcuts />));
  const listed = Array.from(container.querySelectorAll('kbd'), ({ textContent }) => textContent);
  expect(listed).toEqual(expect.arrayContaining(Object.values(singleKeys)));
  act(() => root.unmount());
});

test('no source hears a letter or a sign on its own, past the table of single keys', () => {
  const letter = /\bkey(\.toLowerCase\(\))? [!=]== '(\S)'/;
  const own = Object.entries(sources).filter(([path, text]) => !path.includes('.test.') && letter.test(text));
  // Ctrl K is a chord, and is in the list as one.
  expect(own.map(([path]) => path)).toEqual(['../palette/palette-key.ts']);
});

test.each(Object.entries(singleKeys))(
  '%s is %s, unless a modifier is held or keys are switched off',
  (name, key) => {
    const said = (init: KeyboardEventInit = {}): SingleKey | undefined =>
      singleKeyOf(new KeyboardEvent('keydown', { key, ...init }));
    expect(said()).toBe(name);
    expect(said({ ctrlKey: true })).toBeUndefined();
    changePreferences({ singleKeys: false });
    expect(said()).toBeUndefined();
  },
);
