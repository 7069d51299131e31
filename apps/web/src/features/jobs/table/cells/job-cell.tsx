import type { JobRow, ObjectMatch } from '@syncdeck/contract';
import { History, Trash2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useMessages } from '../../../../messages/use-messages.ts';
import { classes } from '../../../../ui/classes.ts';
import { MarkedText } from '../../../../ui/marked-text.tsx';
import { CutParts, isCut } from '../../../../ui/truncated-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import { openJob } from '../../../../view/navigation.ts';
import type { Density } from '../../../../view/view.ts';
import type { RowMark } from '../row-mark.ts';
import { useSearchWords } from '../search-words.ts';
import { MatchLine } from './match-line.tsx';
import { TwoLines } from './two-lines.tsx';

export interface JobCellProps {
  row: JobRow;
  density: Density;
  href: string;
  isActive: boolean;
  isOpen: boolean;
  mark: RowMark | null;
  /** By what the job was found, where an object was asked for. */
  match: ObjectMatch | null;
  onFocus: (row: JobRow) => void;
}

/** The job's name as a real link, its id and account under it. */
export function JobCell({ row, density, href, isActive, isOpen, mark, match, onFocus }: JobCellProps) {
  const { t } = useMessages();
  const name = row.jobName ?? row.jobId;
  const tooltip = useTooltip(name, { describes: false, when: isCut });
  const words = useSearchWords();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    openJob(row);
  };
  return (
    <TwoLines
      density={density}
      first={
        <span className="flex items-center gap-1.5">
          <a
            {...tooltip}
            href={href}
            aria-label={name}
            data-job={row.key}
            tabIndex={isActive ? 0 : -1}
            {...(isOpen && { 'aria-current': 'true' as const })}
            onClick={open}
            onFocus={(event) => {
              tooltip.onFocus(event);
              onFocus(row);
            }}
            className={classes(
              'flex min-w-0 font-medium text-ink outline-none hover:text-accent hover:underline',
              mark === 'gone' && 'line-through',
            )}
          >
            <CutParts text={name} words={words} />
          </a>
          {mark === 'old' && <MarkIcon icon={History} label={t('list.oldRow')} />}
          {mark === 'gone' && <MarkIcon icon={Trash2} label={t('list.goneRow')} />}
        </span>
      }
      second={
        <>
          {(match === null || density === 'comfortable') && (
            <span className="font-mono">
              {row.jobName !== null && (
                <>
                  <MarkedText text={row.jobId} words={words} /> ·{' '}
                </>
              )}
              {row.account}
            </span>
          )}
          {match !== null && <MatchLine match={match} />}
        </>
      }
    />
  );
}

function MarkIcon({ icon: Icon, label }: { icon: typeof History; label: string }) {
  const tooltip = useTooltip(label, { describes: false });
  return (
    <span {...tooltip} className="shrink-0 text-attention">
      <Icon aria-hidden size={13} />
      <span className="sr-only">{label}</span>
    </span>
  );
}
