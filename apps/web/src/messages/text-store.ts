import type { Language } from '../preferences/preferences.ts';
import { type Area, loadTexts, type Texts } from './areas.ts';

const areas = new Set<Area>(['core']);
const listeners = new Set<() => void>();
let texts: Texts = { language: 'en', messages: {}, enums: {} };
let wanted: Language = 'en';
/** Numbers of the last load that was begun, and of the one whose texts stand. */
let begun = 0;
let shown = 0;

/** The texts now; the same object until the language or the loaded areas change. */
export function getTexts(): Texts {
  return texts;
}

/** Calls back when the texts change; the answer ends it. */
export function subscribeTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Loads the language and then switches to it at once, so that no half of the page speaks another. A load that ends
 * behind a later one changes nothing: the later one has its areas too.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  begun += 1;
  const load = begun;
  const loaded = await loadTexts(language, areas);
  if (wanted !== language || load < shown) return;
  shown = load;
  texts = loaded;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

const loading = new Map<Area, Promise<void>>();

/** Loads one more area, now and in every language to come; whoever asks meanwhile waits for the same. */
export function loadArea(area: Area): Promise<void> {
  const under = loading.get(area) ?? addArea(area);
  loading.set(area, under);
  return under;
}

/** An area that does not come is none of this page's: the next one who asks tries again. */
async function addArea(area: Area): Promise<void> {
  areas.add(area);
  try {
    await speak(wanted);
  } catch (cause) {
    areas.delete(area);
    loading.delete(area);
    throw cause;
  }
}
