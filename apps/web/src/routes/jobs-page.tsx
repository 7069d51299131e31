import { type JobAddress, jobKey } from '@syncdeck/contract';
import { lazy, useCallback, useEffect, useMemo, useState } from 'react';
import { searchBoxId, JobList } from '../features/jobs/job-list.tsx';
import { useJobList } from '../features/jobs/rows/use-job-list.ts';
import type { MarkOf } from '../features/jobs/table/row-mark.ts';
import { type Live, notePage, subscribeChanges } from '../features/live/live-store.ts';
import { FailedSources } from '../features/live/failed-sources.tsx';
import { sourceKey } from '../features/live/source-map.ts';
import { useLiveValue } from '../features/live/use-live.ts';
import { SaveViewButton } from '../features/views/save-view-button.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { readCompare } from '../view/compare-choice.ts';
import { useView } from '../view/use-view.ts';
import { loadCompare } from './load-compare.ts';
import { JobPanelSlot } from './job-panel-slot.tsx';
import { PageTitle } from './page-title.tsx';
import { useJobRefresh } from './use-job-refresh.ts';
import { useSearchKey } from './use-search-key.ts';
import { LazyPlace } from '../ui/lazy-place.tsx';

/** Read all that they show for themselves: one element for good, so that an answer does not draw them again. */
const notices = <FailedSources />;
const savedViews = <SaveViewButton />;

const CompareSlot = lazy(lazyPart(loadCompare));

/** The list with the panel of the open job beside it, or over it; over both, jobs that are compared. */
export function JobsPage({ address }: { address: JobAddress | null }) {
  const { t } = useMessages();
  const { query, compare } = useView();
  const compared = useMemo(() => (compare === null ? null : readCompare(compare).choice), [compare]);
  const openKey = address === null ? null : jobKey(address);
  const list = useJobList(query, subscribeChanges);
  const [isCovered, setCovered] = useState(false);
  const markOf = useMarkOf();
  const { page } = list;
  useEffect(() => {
    if (page !== null) notePage(page);
  }, [page]);
  useJobRefresh([openKey, ...(compared?.jobs.map(jobKey) ?? [])].filter((key) => key !== null).join());
  useSearchKey(searchBoxId);
  return (
    <>
      {openKey === null && compared === null && <PageTitle title={t('list.title')} />}
      <div className="relative flex min-h-0 flex-1 print:block">
        <div
          inert={compared !== null || (isCovered && openKey !== null)}
          className="flex min-h-0 min-w-0 flex-1 data-covered:print:hidden"
          {...((openKey !== null || compared !== null) && { 'data-covered': '' })}
        >
          <JobList list={list} openKey={openKey} markOf={markOf} notices={notices} savedViews={savedViews} />
        </div>
        {compared !== null && (
          <LazyPlace>
            <CompareSlot choice={compared} />
          </LazyPlace>
        )}
        {compared === null && address !== null && (
          <JobPanelSlot address={address} list={list} onCovered={setCovered} />
        )}
      </div>
    </>
  );
}

/** Rows of a source that could not be collected, or not yet again, are old. */
function useMarkOf(): MarkOf {
  const oldKeys = useLiveValue(oldSources);
  const old = useMemo(() => new Set(oldKeys.split(' ')), [oldKeys]);
  return useCallback((row) => (old.has(sourceKey(row)) ? 'old' : null), [old]);
}

/** Keys of the sources whose rows are old, with spaces between. */
function oldSources({ sources }: Live): string {
  return Array.from(sources)
    .flatMap(([key, { state }]) => (state === 'fresh' ? [] : key))
    .join(' ');
}
