import { isRecord } from '../protocol/is-record.ts';
import type { Fault, FaultKind } from './fault.ts';

type FieldType = 'number' | 'string' | 'strings';
type Fields = Readonly<Record<string, FieldType>>;

const scopeFields: Fields = {
  regions: 'strings',
  times: 'number',
  after: 'number',
  rate: 'number',
  seed: 'number',
  calls: 'string',
};

/** The fields of each kind; a `!` marks one that must be there. */
const kinds: Readonly<Record<FaultKind, Fields>> = {
  slow: { 'ms!': 'number' },
  hang: {},
  stall: {},
  reset: {},
  refused: { ms: 'number' },
  status: { 'status!': 'number', body: 'string' },
  html: { status: 'number' },
  truncated: {},
  'broken-json': {},
  'empty-object': {},
  redirect: { location: 'string' },
  clock: { offsetMs: 'number' },
  error: { 'code!': 'string', message: 'string' },
  'null-lists': { which: 'string' },
  shifting: { by: 'number' },
  oversized: { bytes: 'number' },
  'too-large': { 'above!': 'number' },
};

/** Reads a fault out of parsed JSON; a string says what is wrong with it. */
export function parseFault(value: unknown): Fault | string {
  if (!isRecord(value)) return 'a fault is an object';
  const { kind, ...fields } = value;
  if (!isKind(kind)) return `kind is one of ${Object.keys(kinds).join(', ')}`;
  const known: Record<string, FieldType> = { ...scopeFields };
  for (const [name, type] of Object.entries(kinds[kind])) {
    const field = name.replace('!', '');
    known[field] = type;
    if (name.endsWith('!') && !(field in fields)) return `${kind} needs ${field}`;
  }
  for (const [name, given] of Object.entries(fields)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!type) return `${kind} takes no ${name}`;
    if (!fits(given, type)) return `${name} is a ${type === 'strings' ? 'list of strings' : type}`;
  }
  return checkedFault(value);
}

/** Holds because the kind is known, its required fields are there and every field has its type. */
function checkedFault(value: Record<string, unknown>): Fault {
  return value as Fault & Record<string, unknown>;
}

function isKind(kind: unknown): kind is FaultKind {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

function fits(value: unknown, type: FieldType): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return type === 'number' ? typeof value === 'number' && Number.isFinite(value) : typeof value === 'string';
}
