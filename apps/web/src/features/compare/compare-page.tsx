import { type JobAddress, jobKey } from '@syncdeck/contract';
import { useQueries } from '@tanstack/react-query';
import { Check, Link2, Printer, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { toApiError } from '../../api/api-error.ts';
import { jobDetailQuery } from '../../api/job-detail-query.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { useCopied } from '../../ui/copy/use-copied.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { type CompareChoice, comparedAtMost, writeCompare } from '../../view/compare-choice.ts';
import { changeView, listPath } from '../../view/navigation.ts';
import { encodePairs } from '../../view/encode-pairs.ts';
import { AddJob } from './add-job.tsx';
import { CompareTable } from './compare-table.tsx';
import type { CompareColumn } from './compare-column.ts';

/** Up to four jobs side by side: by default only what differs. What it shows stands in the URL. */
export function ComparePage({ choice, notices }: { choice: CompareChoice; notices: ReactNode }) {
  const { t } = useMessages();
  const titleId = useId();
  const columns = useColumns(choice.jobs);
  const change = (next: Partial<CompareChoice>) =>
    changeView({ compare: writeCompare({ ...choice, ...next }) });
  const root = useFocusWithin();
  const isAlone = choice.jobs.length < 2;
  return (
    <section
      ref={root}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="flex h-full min-h-0 flex-col bg-surface outline-none print:block print:h-auto"
    >
      <header className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-line border-b px-4 py-2.5">
        <h2 id={titleId} className="mr-auto font-semibold text-lg max-sm:flex-1">
          {t('compare.title')}
        </h2>
        <label className="flex cursor-pointer items-center gap-2 max-sm:order-2 max-sm:w-full print:hidden">
          <input
            type="checkbox"
            role="switch"
            checked={!choice.showsAll}
            onChange={(event) => change({ showsAll: !event.target.checked })}
            className="size-4 accent-accent"
          />
          {t('compare.only-differing')}
        </label>
        <div className="flex flex-wrap items-center gap-1.5 max-sm:order-3 print:hidden">
          <AddJob
            isFull={choice.jobs.length >= comparedAtMost}
            taken={choice.jobs}
            onAdd={(address) => change({ jobs: [...choice.jobs, address] })}
          />
          <CopyComparison choice={choice} />
          <Button icon={Printer} onClick={() => window.print()} className="max-sm:hidden">
            {t('job.print')}
          </Button>
        </div>
        <IconButton
          label={t('compare.close')}
          icon={X}
          className="max-sm:order-1"
          aria-keyshortcuts="Escape"
          onClick={() => changeView({ compare: null })}
        />
      </header>
      <div className="px-4 pt-2 empty:hidden">{notices}</div>
      {isAlone && <p className="px-4 pt-3 text-ink-soft">{t('compare.too-few')}</p>}
      <CompareTable
        columns={columns}
        showsAll={choice.showsAll}
        onRemove={(key) => change({ jobs: choice.jobs.filter((address) => jobKey(address) !== key) })}
      />
    </section>
  );
}

function useColumns(jobs: readonly JobAddress[]): CompareColumn[] {
  const answers = useQueries({ queries: jobs.map((address) => jobDetailQuery(address)) });
  return jobs.map((address, index): CompareColumn => {
    const answer = answers[index];
    const error = answer?.error ? toApiError(answer.error) : null;
    const isGone = error?.status === 404;
    return {
      address,
      key: jobKey(address),
      job: isGone ? null : (answer?.data ?? null),
      fault: error,
      isGone,
      retry: () => void answer?.refetch(),
    };
  });
}

function CopyComparison({ choice }: { choice: CompareChoice }) {
  const { t } = useMessages();
  const { zone } = useFormat();
  const { copied, copy } = useCopied();
  const copyLink = () => {
    const text = encodePairs([
      ['compare', writeCompare(choice) ?? ''],
      ['tz', zone],
    ]);
    copy(`${window.location.origin}${listPath}?${text}`);
  };
  return (
    <>
      <Button icon={copied ? Check : Link2} onClick={copyLink}>
        {t('compare.copy-link')}
      </Button>
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}

/** Takes the focus while it stands, and gives it back to where it was. */
function useFocusWithin() {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    root.current?.focus();
    return () => {
      // What lies under this is inert until it is gone.
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
  return root;
}
