import '../api/zod-without-eval.ts';
import { isOneOf } from '@syncdeck/contract';
import * as z from 'zod/mini';
import { densities, zones } from '../view/view.ts';

export const languages = ['en', 'zh-CN'] as const;
export const themes = ['system', 'light', 'dark'] as const;
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];

const savedViewSchema = z.object({ name: z.string(), text: z.string(), isDefault: z.boolean() });
export type SavedView = z.infer<typeof savedViewSchema>;

/** Each field that does not fit falls back alone. `cols` is text of the URL's own form. */
const preferencesSchema = z.object({
  theme: z.catch(z.enum(themes), 'system'),
  language: z.catch(z.nullable(z.enum(languages)), null),
  zone: z.catch(z.enum(zones), 'local'),
  density: z.catch(z.enum(densities), 'comfortable'),
  cols: z.catch(z.nullable(z.string()), null),
  singleKeys: z.catch(z.boolean(), true),
  recentCommands: z.catch(z.array(z.object({ id: z.string(), label: z.string() })), []),
  savedViews: z.catch(z.array(savedViewSchema), []),
});

/** The reader's own taste, kept per browser; nothing in it is needed to read a shared link. */
export type Preferences = z.infer<typeof preferencesSchema>;

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
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    // Broken or refused storage counts as empty.
  }
  const parsed = preferencesSchema.safeParse(stored);
  return parsed.success ? parsed.data : preferencesSchema.parse({});
}
