import type { DatabaseOpFilter, OpFilter } from '@syncdeck/contract';
import { type ObjectKind, type ObjectNode, objectNode } from './tree-node.ts';

/**
 * The tree with every operation filter on the database, tables and views that it names. What the tree
 * does not list, since a whole database is carried over, gets a line of its own.
 */
export function placeOpFilters(
  databases: readonly ObjectNode[],
  filters: readonly DatabaseOpFilter[],
): ObjectNode[] {
  const nodes = [...databases];
  for (const filter of filters) {
    const database = databaseFor(nodes, filter.dbName);
    database.opFilter = filter.opFilter;
    for (const { tableName, opFilter } of filter.tables)
      put(database, 'tables', 'table', tableName, opFilter);
    for (const { viewName, opFilter } of filter.views) put(database, 'views', 'view', viewName, opFilter);
  }
  return nodes;
}

function databaseFor(nodes: ObjectNode[], name: string | null): ObjectNode {
  const known = nodes.find((node) => node.name === name);
  if (known) return known;
  const added = objectNode({ id: name ?? `#${nodes.length}`, kind: 'database', name });
  nodes.push(added);
  return added;
}

function put(
  database: ObjectNode,
  group: ObjectKind,
  kind: ObjectKind,
  name: string | null,
  opFilter: OpFilter | null,
): void {
  const parents = [database, ...database.children.filter((child) => child.kind === 'schema')];
  const groups = parents.flatMap((parent) => parent.children.filter((child) => child.kind === group));
  const known = groups.flatMap((node) => node.children.filter((child) => child.name === name));
  for (const node of known) node.opFilter = opFilter;
  if (known.length > 0) return;
  const holder = groups[0] ?? addGroup(database, group);
  const id = `${holder.id}/filtered-${kind}:${name ?? `#${holder.children.length}`}`;
  holder.children.push(objectNode({ id, kind, name, opFilter }));
}

function addGroup(database: ObjectNode, kind: ObjectKind): ObjectNode {
  const group = objectNode({ id: `${database.id}/${kind}`, kind });
  database.children.push(group);
  return group;
}
