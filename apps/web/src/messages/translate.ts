import type { Language } from '../preferences/preferences.ts';
import type { Dictionary } from './dictionary.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The sentence of a key with its values set in; numbers are written in the language's way. */
export function translate(
  dictionary: Dictionary,
  language: Language,
  key: string,
  values: Values = {},
): string {
  const message = dictionary[key];
  if (message === undefined) return key;
  const sentence = typeof message === 'string' ? message : message[pluralForm(language, values['count'])];
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatCount(value, language) : value;
  });
}

const pluralRules = new Map<Language, Intl.PluralRules>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

function pluralForm(language: Language, count: string | number | undefined): 'one' | 'other' {
  let rules = pluralRules.get(language);
  if (rules === undefined) pluralRules.set(language, (rules = new Intl.PluralRules(language)));
  return typeof count === 'number' && rules.select(count) === 'one' ? 'one' : 'other';
}

/** A number as the language groups it; making the format anew would take longer than all else that is drawn. */
export function formatCount(count: number, language: Language): string {
  let format = numberFormats.get(language);
  if (format === undefined) numberFormats.set(language, (format = new Intl.NumberFormat(language)));
  return format.format(count);
}
