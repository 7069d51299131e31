import type { SyncObjects } from '@syncdeck/contract';
import { useCallback, useMemo } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { SearchableTree } from '../tree/searchable-tree.tsx';
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
  const { total } = countObjects(roots);
  const opensByItself = useCallback(
    (node: ObjectNode) => total <= fewObjects || node.kind !== 'table',
    [total],
  );
  return (
    <SearchableTree
      label={t('job.objects.tree')}
      roots={roots}
      total={total}
      searchLabel={t('job.objects.search')}
      searchHint={t('job.objects.search-hint')}
      noMatch={(query) => t('job.objects.no-match', { query })}
      textOf={namedText}
      opensByItself={opensByItself}
      renderNode={({ node }, query) => <ObjectLine node={node} query={query} />}
    />
  );
}

/** A group has no name of its own that a search could find. */
function namedText(node: ObjectNode): string | null {
  return node.name === null ? null : searchText(node);
}
