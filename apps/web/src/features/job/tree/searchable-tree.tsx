import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { searchTree, wordMatcher } from './search-tree.ts';
import { type TreeNode, type TreeRow, treeRows } from './tree-rows.ts';
import { useOpenNodes } from './use-open-nodes.ts';
import { VirtualTree } from './virtual-tree.tsx';

interface SearchableTreeProps<Node extends TreeNode<Node>> {
  /** The tree's accessible name. */
  label: string;
  roots: readonly Node[];
  /** How many nodes a search may count among. */
  total: number;
  searchLabel: string;
  searchHint?: string;
  noMatch: (query: string) => string;
  /** What a search looks through on one line; null for a line that no search finds. Stable, as `opensByItself`. */
  textOf: (node: Node) => string | null;
  /** Which nodes are open while nothing is searched. */
  opensByItself: (node: Node) => boolean;
  renderNode: (row: TreeRow<Node>, query: string) => ReactNode;
  /** Further buttons beside the search. */
  children?: ReactNode;
}

/** A tree that folds and can be searched; only the lines in sight are rendered. */
export function SearchableTree<Node extends TreeNode<Node>>(props: SearchableTreeProps<Node>) {
  const { label, roots, total, searchLabel, searchHint, noMatch, textOf, opensByItself } = props;
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = useMemo(() => {
    if (query === '') return null;
    const matches = wordMatcher(query);
    return searchTree(roots, (node) => {
      const text = textOf(node);
      return text !== null && matches(text);
    });
  }, [roots, query, textOf]);
  const opens = useMemo(
    () => (found === null ? opensByItself : ({ id }: Node) => found.leading.has(id)),
    [found, opensByItself],
  );
  const open = useOpenNodes(opens);
  const rows = useMemo(() => treeRows(found?.roots ?? roots, open.isOpen), [found, roots, open.isOpen]);
  const search = (text: string) => {
    setTyped(text);
    open.setAll(null);
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={searchLabel}
          {...(searchHint !== undefined && { hint: searchHint })}
          clearLabel={t('job.objects.clear-search')}
          value={typed}
          onChange={search}
        />
        <span role="status" className="text-ink-soft empty:hidden">
          {found && t('job.objects.matches', { count: found.matches, total })}
        </span>
        <Button onClick={() => open.setAll(true)}>{t('job.objects.expand-all')}</Button>
        <Button onClick={() => open.setAll(false)}>{t('job.objects.collapse-all')}</Button>
        {props.children}
      </div>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{noMatch(query)}</p>
      ) : (
        <VirtualTree
          label={label}
          rows={rows}
          renderNode={(row) => props.renderNode(row, query)}
          onToggle={open.set}
        />
      )}
    </>
  );
}
