import { jobKey } from '@syncdeck/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { toApiError } from '../../api/api-error.ts';
import { jobDetailQuery } from '../../api/job-detail-query.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { classes } from '../../ui/classes.ts';
import { JobError } from './error/job-error.tsx';
import { JobState } from './header/job-state.tsx';
import { PanelHeader } from './header/panel-header.tsx';
import type { JobPanelProps } from './job-panel-props.ts';
import { JobTabs } from './job-tabs.tsx';
import { lastKnownJob } from './last-known-job.ts';
import { JobGone } from './notices/job-gone.tsx';
import { JobSkeleton } from './notices/job-skeleton.tsx';
import { LoadFailure } from './notices/load-failure.tsx';
import { StaleNotice } from './notices/stale-notice.tsx';

export type { JobPanelProps } from './job-panel-props.ts';

/** While upstream is slow the answer is an old one: it is asked for again until it is fresh. */
const staleRefetchMs = 5_000;

/** One job in full: what is wrong, how far it is, between what, and what may be done. */
export function JobPanel(props: JobPanelProps) {
  const { address } = props;
  const { t } = useMessages();
  const titleId = useId();
  const queryClient = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery({
    ...jobDetailQuery(address),
    refetchInterval: ({ state }) => (state.data?.stale ? staleRefetchMs : false),
  });
  const fault = error === null ? null : toApiError(error);
  const isGone = fault?.status === 404;
  const job = isGone ? undefined : data;
  const lastKnown = job ?? data ?? lastKnownJob(queryClient, address);
  return (
    <section
      role={props.mode === 'page' ? 'dialog' : 'region'}
      aria-labelledby={titleId}
      aria-busy={isFetching}
      className="@container relative flex h-full min-h-0 min-w-0 flex-col overflow-auto bg-surface print:block print:h-auto print:overflow-visible"
    >
      {isFetching && data && <RefreshBar label={t('job.refreshing')} />}
      <div
        className={classes(
          'flex min-h-0 flex-1 flex-col print:block',
          props.mode === 'page' && 'mx-auto w-full max-w-7xl',
        )}
      >
        <PanelHeader {...props} name={lastKnown?.jobName ?? null} job={job ?? null} titleId={titleId}>
          {job && <JobState job={job} />}
        </PanelHeader>
        {job && <StaleNotice state={job} className="mx-4 mb-3 shrink-0" />}
        {fault && !isGone && (
          <div className="shrink-0 px-4 pb-3">
            <LoadFailure error={fault} onRetry={() => void refetch()} />
          </div>
        )}
        {job?.error && <JobError key={`error ${jobKey(address)}`} job={job} error={job.error} />}
        {job && <JobTabs key={`tabs ${jobKey(address)}`} address={address} job={job} />}
        {isGone && <JobGone address={address} lastKnown={lastKnown} />}
        {!data && !fault && <JobSkeleton />}
      </div>
    </section>
  );
}

function RefreshBar({ label }: { label: string }) {
  return (
    <span
      role="progressbar"
      aria-label={label}
      className="absolute inset-x-0 top-0 h-0.5 animate-pulse bg-accent print:hidden"
    />
  );
}
