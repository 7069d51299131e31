import { foldWords, holdsWords } from '../../../ui/match-ranges.ts';
import type { TreeNode } from './tree-rows.ts';

export interface FoundNodes<Node> {
  /** Only what matches and what leads there; a match keeps all that is below it. */
  roots: Node[];
  /** How many nodes match themselves. */
  matches: number;
  /** Nodes that lead to a match further down: they have to be open. */
  leading: ReadonlySet<string>;
}

/** The part of a tree that `matches` picks. */
export function searchTree<Node extends TreeNode<Node>>(
  roots: readonly Node[],
  matches: (node: Node) => boolean,
): FoundNodes<Node> {
  const leading = new Set<string>();
  let count = 0;
  const keep = (node: Node, aboveMatches: boolean): Node[] => {
    const isMatch = matches(node);
    if (isMatch) count += 1;
    const before = count;
    const children = node.children.flatMap((child) => keep(child, aboveMatches || isMatch));
    if (count > before) leading.add(node.id);
    if (!isMatch && !aboveMatches && children.length === 0) return [];
    return [{ ...node, children }];
  };
  return { roots: roots.flatMap((node) => keep(node, false)), matches: count, leading };
}

/** True where every word of `query` occurs in the text, whatever its case and width. */
export function wordMatcher(query: string): (text: string) => boolean {
  const words = foldWords(query);
  return (text) => holdsWords(text, words);
}
