import type { JobAddress } from '@syncdeck/contract';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { JobListData } from '../features/jobs/rows/use-job-list.ts';
import { DemoNote } from '../features/shell/demo-note.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { classes } from '../ui/classes.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { closeJob } from '../view/navigation.ts';
import { loadJobPanel } from './load-job-panel.ts';
import { PageTitle } from './page-title.tsx';
import { PartFailure } from './part-failure.tsx';
import { useNeighbours } from './use-neighbours.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { useNarrowScreen } from './use-narrow-screen.ts';

const JobPanel = lazy(lazyPart(loadJobPanel));

export interface JobPanelSlotProps {
  address: JobAddress;
  /** The list that the job was found in, for the panel's neighbours. */
  list: JobListData;
  /** Tells the page that the panel covers the list. */
  onCovered: (covered: boolean) => void;
}

/** Where the open job's panel stands: beside the list, or over the whole page. */
export function JobPanelSlot({ address, list, onCovered }: JobPanelSlotProps) {
  const isNarrow = useNarrowScreen();
  const [wide, setWide] = useState(false);
  const mode = wide || isNarrow ? 'page' : 'panel';
  const neighbours = useNeighbours(address, list);
  usePanelKeys({ onClose: closeJob, ...neighbours });

  useEffect(() => {
    onCovered(mode === 'page');
    return () => onCovered(false);
  }, [mode, onCovered]);
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The list under the panel is inert: whoever stood in it goes on in the panel.
    if (mode === 'page' && !slot.current?.contains(document.activeElement)) slot.current?.focus();
  }, [mode]);
  const onModeChange = useCallback((next: 'panel' | 'page') => setWide(next === 'page'), []);
  return (
    <div
      ref={slot}
      tabIndex={-1}
      className={classes(
        'flex min-h-0 flex-col outline-none overflow-hidden bg-surface print:static print:block print:w-full',
        mode === 'page'
          ? 'absolute inset-0 z-20 max-sm:fixed'
          : 'w-[clamp(26rem,46%,56rem)] shrink-0 border-line border-l shadow-panel',
      )}
    >
      <PageTitle title={address.jobId} />
      {mode === 'page' && (
        <div className="sm:hidden print:hidden">
          <DemoNote />
        </div>
      )}
      <ErrorBoundary fallback={(_, retry) => <PartFailure onRetry={retry} />} resetKey={address.jobId}>
        <Suspense fallback={<PanelSkeleton />}>
          <JobPanel
            address={address}
            onClose={closeJob}
            {...neighbours}
            mode={mode}
            {...(!isNarrow && { onModeChange })}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function PanelSkeleton() {
  const { t } = useMessages();
  return (
    <div role="status" aria-label={t('ui.loading')} className="flex flex-col gap-3 p-4">
      <Skeleton className="h-5! w-1/2" />
      <Skeleton className="w-1/3" />
      <Skeleton className="mt-4 w-full" />
      <Skeleton className="w-5/6" />
    </div>
  );
}
