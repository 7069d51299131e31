import { useCallback } from 'react';
import { ComparePage } from '../features/compare/compare-page.tsx';
import { LinkFaults } from '../features/jobs/states/list-states.tsx';
import { DemoNote } from '../features/shell/demo-note.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { type CompareChoice, writeCompare } from '../view/compare-choice.ts';
import { changeView } from '../view/navigation.ts';
import { PageTitle } from './page-title.tsx';
import { PartFailure } from './part-failure.tsx';
import { usePanelKeys } from './use-panel-keys.ts';

/** Where jobs stand side by side: over the list, and over the job that is open. */
export function CompareSlot({ choice }: { choice: CompareChoice }) {
  const onClose = useCallback(() => changeView({ compare: null }), []);
  usePanelKeys({ onClose });
  const ids = choice.jobs.map(({ jobId }) => jobId).join(', ');
  return (
    <div className="absolute inset-0 z-20 flex min-h-0 flex-col bg-surface max-sm:fixed print:static print:block">
      <PageTitle title={ids} />
      <div className="sm:hidden print:hidden">
        <DemoNote />
      </div>
      <ErrorBoundary
        fallback={(_, retry) => <PartFailure onRetry={retry} />}
        resetKey={writeCompare(choice) ?? ''}
      >
        <ComparePage choice={choice} notices={<LinkFaults />} />
      </ErrorBoundary>
    </div>
  );
}
