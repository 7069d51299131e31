import type { JobRow, ObjectMatch } from '@syncdeck/contract';
import { History, Trash2 } from 'lucide-react';
import { classes } from '../../../../ui/classes.ts';
import { markText } from '../../../../ui/marked-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';
import type { RowMark } from '../row-mark.ts';
import { JobLink } from './job-link.tsx';
import { matchLine } from './match-line.tsx';
import { quietLine, twoLines } from './two-lines.tsx';

export interface JobCellProps {
  row: JobRow;
  tools: CellTools;
  isActive: boolean;
  isOpen: boolean;
  mark: RowMark | null;
  /** By what the job was found, where an object was asked for. */
  match: ObjectMatch | null;
  onFocus: (row: JobRow) => void;
}

/** The job's name as a real link, its id and account under it. */
export function jobCell({ row, tools, isActive, isOpen, mark, match, onFocus }: JobCellProps) {
  const {
    density,
    words,
    messages: { t },
  } = tools;
  return twoLines(
    density,
    <span className="flex items-center gap-1.5">
      <JobLink
        row={row}
        words={words}
        isActive={isActive}
        isOpen={isOpen}
        isGone={mark === 'gone'}
        onFocus={onFocus}
      />
      {mark === 'old' && <MarkIcon icon={History} label={t('list.oldRow')} />}
      {mark === 'gone' && <MarkIcon icon={Trash2} label={t('list.goneRow')} />}
    </span>,
    <>
      {(match === null || density === 'comfortable') && (
        <span className={classes(quietLine, 'font-mono')}>
          {row.jobName !== null && <>{markText(row.jobId, words)} · </>}
          {row.account}
        </span>
      )}
      {match !== null && matchLine(match, tools.messages)}
    </>,
  );
}

function MarkIcon({ icon: Icon, label }: { icon: typeof History; label: string }) {
  return (
    <span {...tooltipOf(label, { describes: false })} className="shrink-0 text-attention">
      <Icon aria-hidden size={13} />
      <span className="sr-only">{label}</span>
    </span>
  );
}
