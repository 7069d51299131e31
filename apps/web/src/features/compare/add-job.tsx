import { emptyJobQuery, type JobAddress, jobKey, parseJobKey } from '@syncdeck/contract';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { type FormEvent, useDeferredValue, useState } from 'react';
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
  const client = useQueryClient();
  const isTaken = new Set(taken.map(jobKey));
  const pageOf = (words: string) =>
    jobPageQuery({
      ...emptyJobQuery(),
      q: words === '' ? null : (parseJobKey(words)?.jobId ?? words),
      limit: foundAtMost + taken.length,
    });
  const { data } = useQuery({
    ...pageOf(useDeferredValue(text.trim())),
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).filter(({ key }) => !isTaken.has(key)).slice(0, foundAtMost);

  /** Enter takes what its own text finds, however early it comes: what is shown may still answer an older text. */
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const words = text.trim();
    const address = parseJobKey(words);
    if (address) {
      if (!isTaken.has(jobKey(address))) onChoose(address);
      return;
    }
    const page = await client.fetchQuery(pageOf(words)).catch(() => undefined);
    const first = page?.items.find(({ key }) => !isTaken.has(key));
    if (first && form.isConnected) onChoose(first);
  };
  return (
    <form className="flex flex-col gap-2" onSubmit={(event) => void onSubmit(event)}>
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
