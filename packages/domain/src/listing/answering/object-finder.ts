import { type ObjectMatch, readObjectName } from '@syncdeck/contract';
import { matchObject, mayList } from '../../objects/match-object.ts';
import { packName } from '../../objects/packed-name.ts';
import { lineKinds } from '../../objects/pack-objects.ts';
import { listsName, unpackObjects } from '../../objects/unpack-objects.ts';
import type { Columns } from '../columns/columns.ts';

/** What the scopes of a job say of the object sought, before its lists are looked at. */
interface OfScopes {
  match: ObjectMatch | null;
  lists: boolean;
}

const nothing: OfScopes = { match: null, lists: false };

/**
 * Finds the jobs that carry one object. Many jobs share their scopes, which are looked at once each; the lists
 * of names only in jobs that carry a part of the same database.
 */
export class ObjectFinder {
  readonly #columns: Columns;
  readonly #parts: readonly string[];
  /** Texts one of which stands in the scopes of every job that may match. */
  readonly #signs: readonly string[];
  readonly #ofScopes: (OfScopes | undefined)[];

  /** `name` as the query holds it; the empty one is not for here. */
  constructor(columns: Columns, name: string) {
    this.#columns = columns;
    this.#parts = readObjectName(name) ?? [];
    this.#signs = [packName(this.#parts[0] ?? ''), packName(this.#parts.join('.'))];
    this.#ofScopes = Array.from({ length: columns.codings.object.size });
  }

  find(slot: number): ObjectMatch | null {
    const { match, lists } = this.#lookAtScopes(this.#columns.codes.object[slot] ?? 0);
    if (!lists) return match;
    const objects = this.#columns.jobs[slot]?.objects;
    if (objects === undefined || !listsName(objects.lists, this.#parts.at(-1) ?? '')) return match;
    return matchObject(unpackObjects(objects), this.#parts);
  }

  #lookAtScopes(code: number): OfScopes {
    return (this.#ofScopes[code] ??= this.#readScopes(this.#columns.codings.object.values.text(code)));
  }

  #readScopes(scopes: string): OfScopes {
    if (!scopes.startsWith(lineKinds.instance) && !this.#signs.some((sign) => scopes.includes(sign)))
      return nothing;
    const carried = unpackObjects({ scopes, lists: '' });
    return { match: matchObject(carried, this.#parts), lists: mayList(carried, this.#parts) };
  }
}
