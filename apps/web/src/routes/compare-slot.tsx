import { lazy, Suspense, useCallback } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { type CompareChoice, writeCompare } from '../view/compare-choice.ts';
import { changeView } from '../view/navigation.ts';
import { loadCompare } from './load-compare.ts';
import { PageTitle } from './page-title.tsx';
import { PartFailure } from './part-failure.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

const ComparePage = lazy(lazyPart(loadCompare));

/** Where jobs stand side by side: over the list, and over the job that is open. */
export function CompareSlot({ choice }: { choice: CompareChoice }) {
  const { t } = useMessages();
  const onClose = useCallback(() => changeView({ compare: null }), []);
  usePanelKeys({ onClose });
  const ids = choice.jobs.map(({ jobId }) => jobId).join(', ');
  return (
    <div className="absolute inset-0 z-20 flex min-h-0 flex-col bg-surface max-sm:fixed print:static print:block">
      <PageTitle title={ids} />
      <ErrorBoundary
        fallback={(_, retry) => <PartFailure onRetry={retry} />}
        resetKey={writeCompare(choice) ?? ''}
      >
        <Suspense
          fallback={
            <div role="status" aria-label={t('ui.loading')} className="flex flex-col gap-3 p-4">
              <Skeleton className="h-5! w-1/3" />
              <Skeleton className="w-2/3" />
            </div>
          }
        >
          <ComparePage choice={choice} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
