import { reportedText } from '../border/reported.ts';
import type { CarriedObjects, CarriedScope, ListedObject, PackedObjects } from './carried-objects.ts';
import { lineKinds } from './pack-objects.ts';
import { unpackName } from './packed-name.ts';

/** The inverse of `packObjects`; without `lists`, what the scopes say alone. */
export function unpackObjects({ scopes, lists }: PackedObjects): CarriedObjects {
  const carried: CarriedObjects = { instance: false, topics: [], scopes: [] };
  for (const line of scopes === '' ? [] : scopes.split('\n')) {
    const [kind, ...names] = line.split('\t').map(unpackName);
    if (kind === lineKinds.instance) carried.instance = true;
    else if (kind === lineKinds.topic) carried.topics.push(names[0] ?? '');
    else carried.scopes.push(scopeOf(kind === lineKinds.whole, names));
  }
  if (lists !== '') {
    const read: unknown = JSON.parse(lists);
    for (const [place, scope] of carried.scopes.entries())
      scope.listed = members(members(read)[place]).map(toListed);
  }
  return carried;
}

/** Whether `lists` may hold this name, old or new, in whichever scope; told without unpacking them. */
export function mayHoldName(lists: string, name: string): boolean {
  return lists !== '' && lists.includes(JSON.stringify(name));
}

function scopeOf(whole: boolean, [database = '', newDatabase, schema, newSchema]: string[]): CarriedScope {
  return {
    database,
    newDatabase: reportedText(newDatabase),
    schema: reportedText(schema),
    newSchema: reportedText(newSchema),
    whole,
    listed: [],
  };
}

function toListed(packed: unknown): ListedObject {
  const [name, newName] = Array.isArray(packed) ? members(packed) : [packed];
  return { name: String(name), newName: typeof newName === 'string' ? newName : null };
}

function members(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
