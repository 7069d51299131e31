import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { searchTree, wordMatcher } from '../tree/search-tree.ts';
import { treeRows } from '../tree/tree-rows.ts';
import { useOpenNodes } from '../tree/use-open-nodes.ts';
import { VirtualTree } from '../tree/virtual-tree.tsx';
import { JsonLine } from './json-line.tsx';
import { countNodes, type JsonNode, jsonLine, jsonTree, opensByItself } from './json-tree.ts';

interface JsonTreeProps {
  value: Readonly<Record<string, unknown>>;
  /** Further buttons beside the search. */
  children?: ReactNode;
}

/** A JSON document that folds and can be searched; only the lines in sight are rendered. */
export function JsonTree({ value, children }: JsonTreeProps) {
  const { t } = useMessages();
  const roots = useMemo(() => jsonTree(value).children, [value]);
  const total = useMemo(() => countNodes({ children: roots }), [roots]);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = useMemo(() => {
    if (query === '') return null;
    const matches = wordMatcher(query);
    return searchTree(roots, (node) => matches(jsonLine(node)));
  }, [roots, query]);
  const opens = useMemo(
    () => (found === null ? opensByItself(total) : ({ id }: JsonNode) => found.leading.has(id)),
    [found, total],
  );
  const open = useOpenNodes<JsonNode>(opens);
  const rows = useMemo(() => treeRows(found?.roots ?? roots, open.isOpen), [found, roots, open.isOpen]);
  const search = (text: string) => {
    setTyped(text);
    open.setAll(null);
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('job.raw.search')}
          clearLabel={t('job.objects.clear-search')}
          value={typed}
          onChange={search}
        />
        <span role="status" className="text-ink-soft empty:hidden">
          {found && t('job.objects.matches', { count: found.matches, total })}
        </span>
        <Button onClick={() => open.setAll(true)}>{t('job.objects.expand-all')}</Button>
        <Button onClick={() => open.setAll(false)}>{t('job.objects.collapse-all')}</Button>
        {children}
      </div>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t('job.raw.no-match', { query })}</p>
      ) : (
        <VirtualTree
          label={t('job.raw.tree')}
          rows={rows}
          renderNode={({ node, expanded }) => <JsonLine node={node} expanded={expanded} query={query} />}
          onToggle={open.set}
        />
      )}
    </>
  );
}
