import type { Format } from '../../format/use-format.ts';
import type { Messages } from '../../messages/use-messages.ts';
import type { FieldForm, FieldValue } from './compare-fields.ts';

type Scalar = string | number | boolean;

/** A property's value in the reader's words; null where there is none. Lists come as one text an item. */
export function valueTexts(
  value: FieldValue,
  form: FieldForm,
  messages: Messages,
  format: Format,
): readonly string[] | null {
  if (value === null) return null;
  const items: readonly Scalar[] = typeof value === 'object' ? value : [value];
  return items.length === 0 ? null : items.map((item) => textOf(item, form, messages, format));
}

/** The value as upstream says it, for the clipboard. */
export function rawText(value: FieldValue): string {
  return typeof value === 'object' ? (value ?? []).join('\n') : String(value);
}

function textOf(value: Scalar, form: FieldForm, { t, enumName }: Messages, format: Format): string {
  if (typeof value === 'boolean') return t(value ? 'job.yes' : 'job.no');
  if (typeof value === 'number') return numberText(value, form, t, format);
  if (form === 'time') return format.absolute(value);
  return isEnum(form) ? enumName(form, value) : value;
}

function numberText(value: number, form: FieldForm, t: Messages['t'], format: Format): string {
  if (form === 'seconds') return format.duration(value);
  if (form === 'megabytes') return format.megabytes(value);
  if (form === 'percent') return format.percent(value);
  // A port or an id is no quantity: it is not grouped.
  if (form === 'code') return String(value);
  if (form !== 'minutes') return format.number(value);
  return value === 0
    ? t('job.auto-retry.off')
    : t('job.auto-retry.for', { time: format.duration(value * 60) });
}

type Plain = 'text' | 'code' | 'time' | 'seconds' | 'megabytes' | 'minutes' | 'percent';
const plain: Readonly<Record<Plain, true>> = {
  text: true,
  code: true,
  time: true,
  seconds: true,
  megabytes: true,
  minutes: true,
  percent: true,
};

function isEnum(form: FieldForm): form is Exclude<FieldForm, Plain> {
  return !Object.hasOwn(plain, form);
}
