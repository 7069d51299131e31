import type { ObjectNode } from './tree-node.ts';

export interface ObjectCounts {
  databases: number;
  tables: number;
  /** Everything that has a name of its own: groups are not counted. */
  total: number;
}

/** How many objects a tree lists. */
export function countObjects(nodes: readonly ObjectNode[]): ObjectCounts {
  const counts: ObjectCounts = { databases: 0, tables: 0, total: 0 };
  const visit = (node: ObjectNode) => {
    if (node.kind === 'database') counts.databases += 1;
    if (node.kind === 'table') counts.tables += 1;
    if (node.name !== null) counts.total += 1;
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return counts;
}
