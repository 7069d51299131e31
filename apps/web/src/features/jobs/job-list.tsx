import type { JobRow } from '@syncdeck/contract';
import { ArrowDownUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ColumnsButton } from './actions/columns-button.tsx';
import { CopyLinkButton } from './actions/copy-link-button.tsx';
import { DensityButton } from './actions/density-button.tsx';
import { ExportCsvButton } from './actions/export-csv-button.tsx';
import { PresetsButton } from './actions/presets-button.tsx';
import { ShareButton } from './actions/share-button.tsx';
import { WorstFirstButton } from './actions/worst-first-button.tsx';
import type { JobListData } from './rows/use-job-list.ts';
import { ActiveFilters } from './filters/active-filters.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { SearchBox } from './filters/search-box.tsx';
import { GroupByButton } from './groups/group-by-button.tsx';
import { type GroupedList, useListLines } from './groups/use-list-lines.ts';
import { HealthStrip } from './health-strip.tsx';
import { Results } from './results.tsx';
import { SelectionSlot } from './selection/selection-slot.tsx';
import { type Selection, useSelection } from './selection/use-selection.ts';
import { AskedIds } from './states/asked-ids.tsx';
import { ListFailure } from './states/list-failure.tsx';
import { EmptyList, LinkFaults } from './states/list-states.tsx';
import { WorkBar } from './states/work-bar.tsx';
import { JobsTable } from './table/jobs-table.tsx';
import type { MarkOf } from './table/row-mark.ts';

export const searchBoxId = 'job-search';
const firstSkeletons = 12;

/** What reads all that it shows for itself: one element for good, so that an answer does not draw it again. */
const searchBox = <SearchBox id={searchBoxId} />;
const worstFirst = <WorstFirstButton />;
const activeFilters = <ActiveFilters />;
const listTools = (
  <>
    <PresetsButton />
    <CopyLinkButton />
    <ShareButton />
    <ExportCsvButton />
  </>
);
const tableTools = (
  <>
    <ColumnsButton />
    <DensityButton />
  </>
);

export interface JobListProps {
  list: JobListData;
  openKey: string | null;
  /** Why a row is older than it looks. */
  markOf: MarkOf;
  /** What the page has to say about its sources. */
  notices: ReactNode;
  /** The button of the saved views. */
  savedViews: ReactNode;
}

/** The list: health, filters, what is active, and the table. */
export function JobList({ list, openKey, markOf, notices, savedViews }: JobListProps) {
  const { t } = useMessages();
  const { page } = list;
  const count = page === null ? firstSkeletons : list.count;
  const grouped = useListLines(page === null ? null : list.shownQuery.group, list.groups, count);
  const selection = useSelection(list);
  return (
    <section
      aria-label={t('list.title')}
      className="@container/list flex min-h-0 min-w-0 flex-1 flex-col gap-2 p-3 pt-2 max-sm:p-2"
    >
      <h1 className="sr-only">{t('list.title')}</h1>
      <div className="flex flex-col gap-2 empty:hidden">
        <LinkFaults />
        <AskedIds />
        {notices}
        {list.error && <ListFailure error={list.error} hasRows={page !== null} onRetry={list.retry} />}
      </div>
      <HealthStrip page={page} />
      <div className="flex flex-wrap items-center gap-1.5">
        {searchBox}
        <FilterBar page={page} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Results page={page} />
        {activeFilters}
        <div className="ml-auto flex flex-wrap items-center gap-1.5 max-sm:ml-0 max-sm:w-full max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:pb-1 print:hidden">
          {list.hasNewOrder && (
            <Button variant="accent" icon={ArrowDownUp} onClick={list.applyNewOrder}>
              {t('list.newOrder')}
            </Button>
          )}
          {worstFirst}
          <GroupByButton page={page} grouped={grouped} />
          {listTools}
          {savedViews}
          {tableTools}
        </div>
      </div>
      <div className="flex min-h-0 flex-1 flex-col max-sm:h-[70dvh] max-sm:min-h-80 max-sm:flex-none">
        <WorkBar isWorking={list.isLoading} />
        <Body list={list} grouped={grouped} selection={selection} openKey={openKey} markOf={markOf} />
        <SelectionSlot selection={selection} list={list} isCovered={openKey !== null} />
      </div>
    </section>
  );
}

interface BodyProps {
  list: JobListData;
  grouped: GroupedList;
  selection: Selection;
  openKey: string | null;
  markOf: (row: JobRow) => ReturnType<MarkOf>;
}

function Body({ list, grouped, selection, openKey, markOf }: BodyProps) {
  const { page } = list;
  if (page === null && list.error !== null) return null;
  if (page !== null && page.total === 0) return <EmptyList page={page} />;
  return (
    <JobsTable
      list={list}
      grouped={grouped}
      selection={selection}
      shown={page === null ? null : list.shownPath}
      openKey={openKey}
      markOf={(row) => (list.isGone(row) ? 'gone' : markOf(row))}
    />
  );
}
