import type { Format } from '../../../format/use-format.ts';
import type { MessageKey } from '../../../messages/areas.ts';
import type { EnumKind } from '../../../messages/en/enums.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { codeBlock, codeSpan, plainText } from './markdown-text.ts';

/** What writing a part of the bundle takes: the reader's words, numbers and zone. */
export interface Words extends Messages {
  format: Format;
}

type Fact = readonly [label: MessageKey, value: string | null];

/** One line a fact; what is not there is left out. */
export function factLines({ t }: Words, facts: readonly Fact[]): string[] {
  return facts.flatMap(([label, value]) => (value ? [`- ${t(label)}: ${value}`] : []));
}

/** A label with a block of upstream's text under it; nothing where there is none. */
export function blockLines(label: string, text: string | null): string[] {
  return text === null ? [] : ['', `${label}:`, '', codeBlock(text)];
}

/** Upstream's own word; null where there is none. */
export function codeOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : codeSpan(String(value));
}

/** A value's official name with upstream's own word. */
export function enumOf({ enumName }: Words, kind: EnumKind, value: string | null): string | null {
  if (value === null) return null;
  const name = enumName(kind, value);
  return name === value ? codeSpan(value) : `${plainText(name)} ${codeSpan(value)}`;
}

/** An instant with its zone. */
export function timeOf({ format }: Words, value: string | null): string | null {
  return value === null ? null : plainText(format.absolute(value));
}

export function yesOrNo({ t }: Words, value: boolean | null): string | null {
  return value === null ? null : t(value ? 'job.yes' : 'job.no');
}
