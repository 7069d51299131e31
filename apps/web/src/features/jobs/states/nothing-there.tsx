import type { SourceState } from '@syncdeck/contract';
import { DatabaseZap } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

/** Stands where there is no job at all: still loading, not answered, or truly none; and what to check. */
export function NothingThere({ sources }: { sources: readonly SourceState[] }) {
  const { t, enumName } = useMessages();
  if (sources.some(({ state }) => state === 'loading'))
    return (
      <EmptyState icon={DatabaseZap} title={t('list.firstLoad')}>
        <p className="mb-3">{t('list.firstLoadDetail', { count: sources.length })}</p>
        <Skeleton className="mx-auto w-64" />
      </EmptyState>
    );
  const regions = Array.from(new Set(sources.map(({ region }) => enumName('region', region)))).join(', ');
  const answered = sources.some(({ state }) => state === 'fresh');
  return (
    <EmptyState icon={DatabaseZap} title={t(answered ? 'list.none' : 'list.noAnswer')}>
      <p>{t(answered ? 'list.noneDetail' : 'list.noAnswerDetail', { regions })}</p>
      {answered && (
        <ul className="mt-2 list-inside list-disc text-left">
          <li>{t('list.checkRegions')}</li>
          <li>{t('list.checkCredential')}</li>
          <li>{t('list.checkAccount')}</li>
        </ul>
      )}
    </EmptyState>
  );
}
