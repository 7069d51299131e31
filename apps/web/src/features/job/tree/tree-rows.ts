/** What a tree needs to know of its nodes. */
export interface TreeNode<Node> {
  id: string;
  children: readonly Node[];
}

/** One visible line of a tree, with what a screen reader is told about its place. */
export interface TreeRow<Node> {
  node: Node;
  /** 1 for a root. */
  level: number;
  position: number;
  siblings: number;
  expandable: boolean;
  expanded: boolean;
  parentIndex: number | null;
}

/** The lines to show, from the top, where `isExpanded` says which nodes are open. */
export function treeRows<Node extends TreeNode<Node>>(
  roots: readonly Node[],
  isExpanded: (node: Node) => boolean,
): TreeRow<Node>[] {
  const rows: TreeRow<Node>[] = [];
  const visit = (nodes: readonly Node[], level: number, parentIndex: number | null) => {
    for (const [index, node] of nodes.entries()) {
      const expandable = node.children.length > 0;
      const expanded = expandable && isExpanded(node);
      const place = { level, position: index + 1, siblings: nodes.length, parentIndex };
      rows.push({ node, expandable, expanded, ...place });
      if (expanded) visit(node.children, level + 1, rows.length - 1);
    }
  };
  visit(roots, 1, null);
  return rows;
}
