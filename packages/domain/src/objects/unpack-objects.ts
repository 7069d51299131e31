import { reportedText } from '../border/reported.ts';
import type { CarriedObjects, CarriedScope, ListedObject, PackedObjects } from './carried-objects.ts';
import { lineKinds } from './pack-objects.ts';
import { packName, unpackName } from './packed-name.ts';

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
    const sections = lists.slice(1, -1).split('\n\n');
    carried.scopes.forEach((scope, place) => {
      scope.listed = listedOf(sections[place] ?? '');
    });
  }
  return carried;
}

/** Whether `lists` holds this name, old or new, in whichever scope; without unpacking them. */
export function listsName(lists: string, name: string): boolean {
  const sought = packName(name);
  for (let place = lists.indexOf(sought); place >= 0; place = lists.indexOf(sought, place + 1)) {
    if (isBorder(lists, place - 1) && isBorder(lists, place + sought.length)) return true;
  }
  return false;
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

function listedOf(section: string): ListedObject[] {
  if (section === '') return [];
  return section.split('\n').map((line) => {
    const [name = '', newName] = line.split('\t').map(unpackName);
    return { name, newName: newName ?? null };
  });
}

function isBorder(text: string, place: number): boolean {
  const unit = text.charAt(place);
  return unit === '\n' || unit === '\t';
}
