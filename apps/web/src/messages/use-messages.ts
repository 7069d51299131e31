import { createContext, useContext } from 'react';
import type { Language } from '../preferences/preferences.ts';
import type { MessageKey, Texts } from './areas.ts';
import type { EnumKind } from './en/enums.ts';
import { nameOf } from './enum-name.ts';
import { getTexts } from './text-store.ts';
import { formatCount, translate, type Values } from './translate.ts';

export interface Messages {
  language: Language;
  /** The sentence of a key; `{count}` decides the plural. */
  t: (key: MessageKey, values?: Values) => string;
  /** The official name of an enum's value; one without a name is shown as it is. */
  enumName: (kind: EnumKind, value: string) => string;
  /** How many, grouped as the language does. */
  count: (count: number) => string;
}

const made = new WeakMap<Texts, Messages>();

/** Set by `MessagesProvider`; a part that is rendered alone has the texts that there are. */
export const MessagesContext = createContext<Messages | null>(null);

/** The page's texts in the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext) ?? messagesOf(getTexts());
}

/** The same outside React. */
export function messagesOf(texts: Texts): Messages {
  let messages = made.get(texts);
  if (messages === undefined) {
    messages = {
      language: texts.language,
      t: (key, values) => translate(texts.messages, texts.language, key, values),
      enumName: (kind, value) => nameOf(texts.enums, kind, value),
      count: (count) => formatCount(count, texts.language),
    };
    made.set(texts, messages);
  }
  return messages;
}
