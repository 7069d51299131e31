import type { SyncObjects } from '@syncdeck/contract';
import { useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { searchTree, wordMatcher } from '../tree/search-tree.ts';
import { treeRows } from '../tree/tree-rows.ts';
import { useOpenNodes } from '../tree/use-open-nodes.ts';
import { VirtualTree } from '../tree/virtual-tree.tsx';
import { countObjects } from './count-objects.ts';
import { searchText } from './node-text.ts';
import { ObjectLine } from './object-line.tsx';
import { objectTree } from './object-tree.ts';
import { ObjectsSummary } from './objects-summary.tsx';
import type { ObjectNode } from './tree-node.ts';

/** Up to so many objects, all of them are in sight from the start. */
const fewObjects = 150;

/** What the job carries over. */
export function ObjectsTab({ objects }: { objects: SyncObjects }) {
  const { t } = useMessages();
  const roots = useMemo(() => objectTree(objects), [objects]);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <ObjectsSummary objects={objects} counts={countObjects(roots)} />
      {roots.length === 0 ? (
        <p className="text-ink-soft">
          {t(
            objects.mode === null || objects.mode === 'Partial' ? 'job.objects.none' : 'job.objects.none-all',
          )}
        </p>
      ) : (
        <ObjectTree roots={roots} />
      )}
    </div>
  );
}

function ObjectTree({ roots }: { roots: readonly ObjectNode[] }) {
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const { total } = countObjects(roots);
  const found = useMemo(() => {
    if (query === '') return null;
    const matches = wordMatcher(query);
    return searchTree(roots, (node) => node.name !== null && matches(searchText(node)));
  }, [roots, query]);
  const opensByItself = useMemo(
    () =>
      found === null
        ? (node: ObjectNode) => total <= fewObjects || node.kind !== 'table'
        : (node: ObjectNode) => found.leading.has(node.id),
    [found, total],
  );
  const open = useOpenNodes(opensByItself);
  const rows = useMemo(() => treeRows(found?.roots ?? roots, open.isOpen), [found, roots, open.isOpen]);
  const search = (text: string) => {
    setTyped(text);
    open.setAll(null);
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('job.objects.search')}
          hint={t('job.objects.search-hint')}
          clearLabel={t('job.objects.clear-search')}
          value={typed}
          onChange={search}
        />
        <span role="status" className="text-ink-soft empty:hidden">
          {found && t('job.objects.matches', { count: found.matches, total })}
        </span>
        <Button onClick={() => open.setAll(true)}>{t('job.objects.expand-all')}</Button>
        <Button onClick={() => open.setAll(false)}>{t('job.objects.collapse-all')}</Button>
      </div>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t('job.objects.no-match', { query })}</p>
      ) : (
        <VirtualTree
          label={t('job.objects.tree')}
          rows={rows}
          renderNode={({ node }) => <ObjectLine node={node} query={query} />}
          onToggle={open.set}
        />
      )}
    </>
  );
}
