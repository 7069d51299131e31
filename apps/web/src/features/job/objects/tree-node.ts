import type { OpFilter } from '@syncdeck/contract';

export type ObjectKind =
  | 'database'
  | 'schema'
  | 'tables'
  | 'views'
  | 'functions'
  | 'procedures'
  | 'triggers'
  | 'events'
  | 'table'
  | 'view'
  | 'function'
  | 'procedure'
  | 'trigger'
  | 'event'
  | 'column'
  | 'temporary-table';

/** One line of the tree: an object that the job carries, or a kind of them. */
export interface ObjectNode {
  /** Unique in the tree and stable between two answers about the same objects. */
  id: string;
  kind: ObjectKind;
  /** Null for a group, whose kind names it. */
  name: string | null;
  /** The name in the destination where it is another one. */
  newName: string | null;
  /** All or Partial: how the objects below were chosen. */
  mode: string | null;
  /** The row filter of a table, SQL as it was entered. */
  filterCondition: string | null;
  /** How a table's name is treated: rename or pt. */
  editMode: string | null;
  /** Which operations are carried over; null where no filter of its own is set. */
  opFilter: OpFilter | null;
  children: ObjectNode[];
}

type Given = Pick<ObjectNode, 'id' | 'kind'> & Partial<ObjectNode>;

/** A node with everything unsaid empty; a new name equal to the old one counts as none. */
export function objectNode({ name = null, newName = null, ...given }: Given): ObjectNode {
  return {
    mode: null,
    filterCondition: null,
    editMode: null,
    opFilter: null,
    children: [],
    ...given,
    name,
    newName: newName === name ? null : newName,
  };
}
