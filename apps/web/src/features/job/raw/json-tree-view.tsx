import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { SearchableTree } from '../tree/searchable-tree.tsx';
import { JsonLine } from './json-line.tsx';
import { countNodes, jsonLine, jsonTree, opensByItself } from './json-tree.ts';

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
  const opens = useMemo(() => opensByItself(total), [total]);
  return (
    <SearchableTree
      label={t('job.raw.tree')}
      roots={roots}
      total={total}
      searchLabel={t('job.raw.search')}
      noMatch={(query) => t('job.raw.no-match', { query })}
      textOf={jsonLine}
      opensByItself={opens}
      renderNode={({ node, expanded }, query) => <JsonLine node={node} expanded={expanded} query={query} />}
    >
      {children}
    </SearchableTree>
  );
}
