import { readObjectName } from '@syncdeck/contract';
import { matchObject, mayList } from '../../objects/match-object.ts';
import { lineKinds } from '../../objects/pack-objects.ts';
import { packName } from '../../objects/packed-name.ts';
import { mayHoldName, unpackObjects } from '../../objects/unpack-objects.ts';
import type { Columns } from '../columns/columns.ts';

/** What the scopes of a job say of the object sought: not here, look at the lists, here. */
const verdicts = { no: 0, lists: 1, yes: 2 } as const;

/**
 * Tells which jobs carry one object. The many jobs share few scopes, which are looked at once each; the lists of
 * names only in jobs that carry a part of the same database. `name` as the query holds it; '' finds jobs that carry
 * nothing.
 */
export function objectFinder(columns: Columns, name: string): (slot: number) => boolean {
  const { codings, codes, jobs } = columns;
  if (name === '') return (slot) => codes.object[slot] === 0;
  const parts = readObjectName(name) ?? [];
  const last = parts.at(-1) ?? '';
  const ofSets = judgeSets(codings.object, judgeLines(codings.object, parts));
  return (slot) => {
    const verdict = ofSets[codes.object[slot] ?? 0];
    if (verdict !== verdicts.lists) return verdict === verdicts.yes;
    const job = jobs[slot];
    if (job === undefined || !mayHoldName(job.objectLists, last)) return false;
    return matchObject(unpackObjects(job.read().objects), parts) !== null;
  };
}

/** By code of a line of scopes. One that holds neither the database nor the topic's name is not read. */
function judgeLines({ values }: Columns['codings']['object'], parts: readonly string[]): Uint8Array {
  const signs = [packName(parts[0] ?? ''), packName(parts.join('.'))];
  const ofLines = new Uint8Array(values.size);
  for (let code = 1; code < ofLines.length; code++) {
    const line = values.text(code);
    if (line !== lineKinds.instance && !signs.some((sign) => line.includes(sign))) continue;
    const carried = unpackObjects({ scopes: line, lists: '' });
    if (matchObject(carried, parts) !== null) ofLines[code] = verdicts.yes;
    else if (mayList(carried, parts)) ofLines[code] = verdicts.lists;
  }
  return ofLines;
}

function judgeSets({ sets }: Columns['codings']['object'], ofLines: Uint8Array): Uint8Array {
  const { starts, items, size } = sets;
  const ofSets = new Uint8Array(size);
  for (let set = 1; set < size; set++) {
    const end = starts[set + 1] ?? 0;
    let best = 0;
    for (let place = starts[set] ?? 0; place < end; place++)
      best = Math.max(best, ofLines[items[place] ?? 0] ?? 0);
    ofSets[set] = best;
  }
  return ofSets;
}
