import { Check, Columns2, Copy, X } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { comparedAtMost } from '../../../view/compare-choice.ts';
import { listPath, openList } from '../../../view/navigation.ts';
import { hrefOf } from '../../../view/place.ts';
import { useView } from '../../../view/use-view.ts';
import { writeView } from '../../../view/write-view.ts';
import type { JobListData } from '../rows/use-job-list.ts';
import { useColumns } from '../../../view/use-columns.ts';
import { type CellTable, cellTable } from './cell-table.ts';
import { inListOrder } from './selection.ts';
import type { Selection } from './use-selection.ts';
import { writeCsv } from './write-csv.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

const writers = [
  { words: 'select.text', write: writeText },
  { words: 'select.markdown', write: (table: CellTable) => writeMarkdown(table, window.location.origin) },
  { words: 'select.csv', write: writeCsv },
  { words: 'select.ids', write: ({ rows }: CellTable) => rows.map(({ jobId }) => jobId).join('\n') },
] as const;

/** How many rows are selected, and what can be done with them: copied as the columns show them, or compared. */
export function SelectionBar({ selection, list }: { selection: Selection; list: JobListData }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const columns = useColumns();
  const { copied, copy } = useCopied();
  const [last, setLast] = useState<string | null>(null);
  const { rows, clear } = selection;
  const copyAs = (words: string, write: (table: CellTable) => string) => {
    const ids = columns.map(({ id }) => id);
    const table = cellTable(inListOrder(rows).map(list.latestOf), ids, messages, format);
    setLast(words);
    copy(write(table));
  };
  return (
    <div
      role="region"
      aria-label={t('select.region')}
      className="mt-2 flex items-center gap-1.5 overflow-x-auto rounded-lg border border-accent bg-accent-soft p-1.5 pl-3 max-sm:sticky max-sm:bottom-2 max-sm:z-20 max-sm:shadow-raised print:hidden"
    >
      <p role="status" className="mr-2 whitespace-nowrap font-semibold">
        {copied ? t('select.copied', { count: rows.size }) : t('select.count', { count: rows.size })}
      </p>
      {writers.map(({ words, write }) => (
        <Button
          key={words}
          icon={copied && last === words ? Check : Copy}
          onClick={() => copyAs(words, write)}
        >
          {t(words)}
        </Button>
      ))}
      <CompareLink keys={inListOrder(rows).map(({ key }) => key)} />
      <Button variant="quiet" icon={X} onClick={clear} className="ml-auto">
        {t('select.clear')}
      </Button>
    </div>
  );
}

const comparedAtLeast = 2;

/** Leads to the jobs side by side; a view of its own, so that it can be sent to others. */
function CompareLink({ keys }: { keys: readonly string[] }) {
  const { t } = useMessages();
  const view = useView();
  if (keys.length < comparedAtLeast || keys.length > comparedAtMost) return null;
  const text = writeView({ ...view, tab: null, compare: keys.join(',') });
  return (
    <ButtonLink
      icon={Columns2}
      href={hrefOf(listPath, text)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        openList(text);
      }}
    >
      {t('select.compare')}
    </ButtonLink>
  );
}
