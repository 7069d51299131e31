import { getPreferences } from '../preferences/preferences.ts';
import { isTyping } from './is-typing.ts';
import { openLayers } from './layers.ts';

/** Keys that act without a modifier; the list of keys that readers see is made of the same names. */
export const singleKeys = {
  search: '/',
  help: '?',
  next: 'j',
  previous: 'k',
  newTab: 'o',
  copy: 'c',
  filter: 'f',
  nextJob: ']',
  previousJob: '[',
} as const;

export type SingleKey = keyof typeof singleKeys;

/** What a key does by itself; undefined with a modifier, in a text, below a layer, and where readers switched it off. */
export function singleKeyOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): SingleKey | undefined {
  if (ctrlKey || metaKey || altKey || isTyping(target) || openLayers() > 0) return undefined;
  if (!getPreferences().singleKeys) return undefined;
  for (const name in singleKeys) if (isSingleKey(name) && singleKeys[name] === key) return name;
  return undefined;
}

function isSingleKey(name: string): name is SingleKey {
  return Object.hasOwn(singleKeys, name);
}
