import type { EnumNames } from './dictionary.ts';
import type { EnumKind } from './en/enums.ts';

/** A value's name; `mysql2kafka` is put together of its two engines. Unknown values stay as they are. */
export function nameOf(enums: Partial<EnumNames<EnumKind>>, kind: EnumKind, value: string): string {
  const names = enums[kind];
  if (names === undefined) return value;
  if (Object.hasOwn(names, value)) return names[value] ?? value;
  if (kind === 'jobType') return pairName(enums.databaseType ?? {}, value);
  if (kind === 'initType') return names[value.charAt(0).toUpperCase() + value.slice(1)] ?? value;
  return value;
}

function pairName(engines: Readonly<Record<string, string>>, value: string): string {
  const [source, destination, ...rest] = value.split('2');
  if (!source || !destination || rest.length > 0) return value;
  return `${engines[source] ?? source} → ${engines[destination] ?? destination}`;
}
