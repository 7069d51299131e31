import { emptyJobQuery, type JobAddress, jobKey, parseJobKey } from '@syncdeck/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { jobPageQuery } from '../../api/job-page-query.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { PopoverButton } from '../../ui/popover/popover-button.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

interface AddJobProps {
  isFull: boolean;
  taken: readonly JobAddress[];
  onAdd: (address: JobAddress) => void;
}

/** Finds one more job by name, id or address, or takes its key. */
export function AddJob({ isFull, taken, onAdd }: AddJobProps) {
  const { t } = useMessages();
  if (isFull) return <span className="text-ink-soft">{t('compare.add-full')}</span>;
  return (
    <PopoverButton
      label={t('compare.add')}
      align="end"
      popoverClassName="w-[min(24rem,calc(100vw-1rem))] p-2"
      face={
        <>
          <Plus aria-hidden size={15} strokeWidth={1.75} />
          {t('compare.add')}
        </>
      }
    >
      {(close) => (
        <FoundJobs
          taken={taken}
          onChoose={(address) => {
            close();
            onAdd(address);
          }}
        />
      )}
    </PopoverButton>
  );
}

const foundAtMost = 8;

function FoundJobs({
  taken,
  onChoose,
}: {
  taken: readonly JobAddress[];
  onChoose: (to: JobAddress) => void;
}) {
  const { t, enumName } = useMessages();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const address = parseJobKey(asked);
  const isTaken = new Set(taken.map(jobKey));
  const { data } = useQuery({
    ...jobPageQuery({
      ...emptyJobQuery(),
      q: asked === '' ? null : (address?.jobId ?? asked),
      limit: foundAtMost + taken.length,
    }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).filter(({ key }) => !isTaken.has(key)).slice(0, foundAtMost);
  const [first] = found;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = address ?? first;
        if (chosen && !isTaken.has(jobKey(chosen))) onChoose(chosen);
      }}
    >
      <input
        type="search"
        aria-label={t('compare.search')}
        placeholder={t('compare.search-hint')}
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.target.value)}
        className="h-8 w-full rounded-md border border-line-strong bg-surface px-2.5 placeholder:text-ink-faint"
      />
      {found.length === 0 && data && <p className="px-1 text-ink-soft">{t('compare.no-job')}</p>}
      <ul className="flex flex-col">
        {found.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              onClick={() => onChoose(row)}
              className="flex w-full items-center justify-between gap-3 rounded px-2 py-1.5 text-left hover:bg-hover"
            >
              <span className="min-w-0">
                <span className="block wrap-anywhere">{row.jobName ?? row.jobId}</span>
                <span className="block text-ink-faint text-xs">
                  <span className="font-mono">{row.jobId}</span> · {enumName('region', row.region)}
                </span>
              </span>
              <StatusMark kind="health" value={row.health} className="shrink-0 text-xs" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
