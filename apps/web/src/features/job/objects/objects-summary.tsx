import type { SyncObjects } from '@syncdeck/contract';
import { type Messages, useMessages } from '../../../messages/use-messages.ts';
import { type Fact, FactList } from '../parts/fact-list.tsx';
import type { ObjectCounts } from './count-objects.ts';

/** How the objects were chosen, how many there are, and what is set for all of them. */
export function ObjectsSummary({ objects, counts }: { objects: SyncObjects; counts: ObjectCounts }) {
  const { t } = useMessages();
  const { mode, advancedObjects, onlineDdl } = objects;
  const facts: Fact[] = [
    {
      id: 'mode',
      label: t('job.objects.mode'),
      value: mode === null ? null : <Mode mode={mode} />,
      missing: 'unknown',
    },
    {
      id: 'counts',
      label: t('job.objects.counts'),
      value: listed(counts, t),
    },
    {
      id: 'advanced',
      label: t('job.objects.advanced'),
      value: advancedObjects.length > 0 ? advancedObjects.join(t('job.list-separator')) : null,
    },
    { id: 'online-ddl', label: t('job.objects.online-ddl'), value: onlineDdl?.status ?? null },
  ];
  return <FactList facts={facts} />;
}

function Mode({ mode }: { mode: string }) {
  const { t } = useMessages();
  if (mode.toLowerCase() === 'all') return t('job.objects.mode.all');
  return mode.toLowerCase() === 'partial' ? t('job.objects.mode.partial') : mode;
}

/** Kinds of which none is listed are left out: they may be carried over as a whole. */
function listed({ databases, tables }: ObjectCounts, t: Messages['t']): string | null {
  const parts = [
    databases > 0 ? t('job.objects.count.databases', { count: databases }) : null,
    tables > 0 ? t('job.objects.count.tables', { count: tables }) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(t('job.list-separator')) : null;
}
