import { type ObjectMatch, writeObjectName } from '@syncdeck/contract';
import type { CarriedObjects, CarriedScope, ListedObject } from './carried-objects.ts';

/** One side of a scope: its names at the source or at the destination. */
interface Side {
  database: string;
  schema: string | null;
  nameOf: (object: ListedObject) => string;
}

/**
 * How a job carries the object with these parts (`db`, `db.table`, `db.schema.table`), by the names of either
 * side; null where it does not. What is named goes before what holds it. A scope without a schema stands for any.
 */
export function matchObject(carried: CarriedObjects, parts: readonly string[]): ObjectMatch | null {
  const topic = parts.join('.');
  if (carried.topics.includes(topic)) return { by: 'name', path: writeObjectName([topic]), renamedTo: null };
  for (const scope of carried.scopes) {
    const named = nameIn(scope, parts);
    if (named !== null) return named;
  }
  const whole = carried.scopes.find((scope) => scope.whole && isNear(scope, parts));
  if (whole !== undefined) return tell(whole, 'wildcard', null);
  return carried.instance ? { by: 'wildcard', path: '*', renamedTo: null } : null;
}

/** Whether some scope holds objects that the name may be one of. */
export function mayList({ scopes }: CarriedObjects, parts: readonly string[]): boolean {
  return parts.length > 1 && scopes.some((scope) => isNear(scope, parts));
}

/** A database by itself, one of its schemas, or one of the objects that it lists. */
function nameIn(scope: CarriedScope, parts: readonly string[]): ObjectMatch | null {
  const last = parts.at(-1);
  for (const side of sidesOf(scope)) {
    if (!holds(side, parts)) continue;
    if (parts.length === 1) return tell({ ...scope, schema: null, newSchema: null }, 'name', null);
    const object = scope.listed.find((each) => side.nameOf(each) === last);
    if (object !== undefined) return tell(scope, 'name', object);
    if (parts.length === 2 && side.schema === last) return tell(scope, 'name', null);
  }
  return null;
}

function isNear(scope: CarriedScope, parts: readonly string[]): boolean {
  return sidesOf(scope).some((side) => holds(side, parts));
}

function holds({ database, schema }: Side, parts: readonly string[]): boolean {
  return database === parts[0] && (parts.length < 3 || schema === null || schema === parts[1]);
}

function sidesOf(scope: CarriedScope): [Side, Side] {
  const { database, newDatabase, schema, newSchema } = scope;
  return [
    { database, schema, nameOf: ({ name }) => name },
    {
      database: newDatabase ?? database,
      schema: newSchema ?? schema,
      nameOf: ({ name, newName }) => newName ?? name,
    },
  ];
}

/** The path at the source, and that at the destination where it is another; a wildcard ends in `.*`. */
function tell(scope: CarriedScope, by: ObjectMatch['by'], object: ListedObject | null): ObjectMatch {
  const [path, renamed] = sidesOf(scope).map(({ database, schema, nameOf }) => {
    const names = [database, schema, object && nameOf(object)].filter((name) => name !== null);
    return `${writeObjectName(names)}${by === 'wildcard' ? '.*' : ''}`;
  });
  return { by, path: path ?? '', renamedTo: renamed === path ? null : (renamed ?? null) };
}
