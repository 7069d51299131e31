import { isOneOf } from '@syncdeck/contract';
import { isObject, listOf, nullable, object, oneOf, type Shape, text, truth } from '../api/shapes/shape.ts';
import { densities, type Density, type Zone, zones } from '../view/view.ts';

export const languages = ['en', 'zh-CN'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];

export interface SavedView {
  name: string;
  text: string;
  isDefault: boolean;
}

/** The reader's own taste, kept per browser; nothing in it is needed to read a shared link. */
export interface Preferences {
  theme: Theme;
  /** Null until it is chosen. */
  language: Language | null;
  zone: Zone;
  density: Density;
  /** Text of the URL's own form. */
  cols: string | null;
  singleKeys: boolean;
  recentCommands: { id: string; label: string }[];
  savedViews: SavedView[];
}

const storageKey = 'syncdeck.preferences';
const listeners = new Set<() => void>();
let current: Preferences | null = null;

/** The preferences now; the same object until something changes. */
export function getPreferences(): Preferences {
  current ??= readStored();
  return current;
}

/** Changes some of them, in this tab and, through storage, in the others. */
export function changePreferences(change: Partial<Preferences>): void {
  current = { ...getPreferences(), ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // A browser that refuses storage still keeps them as long as the page is open.
  }
  for (const listener of listeners) listener();
}

/** Calls back at each change here and in other tabs; the answer ends it. */
export function subscribePreferences(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== null && event.key !== storageKey) return;
    current = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

/** The language chosen, else the browser's first that the page speaks, else English. */
export function startLanguage(preferred: readonly string[]): Language {
  const chosen = getPreferences().language;
  if (chosen !== null) return chosen;
  for (const tag of preferred) {
    const language = /^zh\b/i.test(tag) ? 'zh-CN' : tag.slice(0, 2).toLowerCase();
    if (isOneOf(languages, language)) return language;
  }
  return 'en';
}

function readStored(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    // Broken or refused storage counts as empty.
    return readPreferences({});
  }
}

/** Each field that does not fit falls back alone. */
function readPreferences(stored: unknown): Preferences {
  const read = <T>(name: keyof Preferences, is: Shape<T>, fallback: T): T => {
    const value = isObject(stored) ? stored[name] : undefined;
    return is(value) ? value : fallback;
  };
  return {
    theme: read('theme', oneOf(themes), 'system'),
    language: read('language', nullable(oneOf(languages)), null),
    zone: read('zone', oneOf(zones), 'local'),
    density: read('density', oneOf(densities), 'comfortable'),
    cols: read('cols', nullable(text), null),
    singleKeys: read('singleKeys', truth, true),
    recentCommands: read('recentCommands', listOf(object({ id: text, label: text })), []),
    savedViews: read('savedViews', listOf(object({ name: text, text, isDefault: truth })), []),
  };
}
