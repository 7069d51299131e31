/** One value of a JSON document as a node of a tree. */
export interface JsonNode {
  /** The JSON pointer in the document, `/Detail/StepInfos/0/Status`; empty for the root. */
  id: string;
  /** The name in its object, or the index in its list; null for the root. */
  key: string | null;
  kind: 'object' | 'list' | 'string' | 'number' | 'boolean' | 'null';
  /** A scalar as JSON writes it; null for an object or a list. */
  text: string | null;
  children: JsonNode[];
}

/** The tree of a parsed JSON value. Keys keep their order. */
export function jsonTree(value: unknown, id = '', key: string | null = null): JsonNode {
  if (Array.isArray(value)) {
    const children = value.map((item: unknown, index) => jsonTree(item, `${id}/${index}`, String(index)));
    return { id, key, kind: 'list', text: null, children };
  }
  if (typeof value === 'object' && value !== null) {
    const children = Object.entries(value).map(([name, item]) =>
      jsonTree(item, `${id}/${pointerPart(name)}`, name),
    );
    return { id, key, kind: 'object', text: null, children };
  }
  return { id, key, kind: scalarKind(value), text: JSON.stringify(value), children: [] };
}

function scalarKind(value: unknown): JsonNode['kind'] {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'null';
}

/** `key: value` of one line, for searching. */
export function jsonLine({ key, text }: JsonNode): string {
  return `${key ?? ''}: ${text ?? ''}`;
}

/** A node that opens by itself: everything while the document is small, else its upper two levels. */
export function opensByItself(total: number): (node: JsonNode) => boolean {
  return (node) => total <= smallDocument || depthOf(node.id) < 2;
}

const smallDocument = 2_000;

/** How many lines the whole tree has. */
export function countNodes(node: { children: readonly JsonNode[] }): number {
  return node.children.reduce((sum, child) => sum + 1 + countNodes(child), 0);
}

function depthOf(pointer: string): number {
  return pointer.split('/').length - 1;
}

function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
