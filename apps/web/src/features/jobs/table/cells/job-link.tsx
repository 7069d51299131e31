import type { JobRow } from '@syncdeck/contract';
import { type MouseEvent, useLayoutEffect, useRef } from 'react';
import { classes } from '../../../../ui/classes.ts';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import { cutParts } from '../../../../ui/truncated-text.tsx';
import { jobHref, openJob } from '../../../../view/navigation.ts';
import { useViewText } from '../../../../view/use-view.ts';

interface JobLinkProps {
  row: JobRow;
  words: readonly string[];
  isActive: boolean;
  isOpen: boolean;
  isGone: boolean;
  onFocus: (row: JobRow) => void;
}

/** The job's name. Its link alone follows the view: the row around it is not drawn again for that. */
export function JobLink({ row, words, isActive, isOpen, isGone, onFocus }: JobLinkProps) {
  const viewText = useViewText();
  const link = useRef<HTMLAnchorElement>(null);
  // A row is given to another job where its own is no longer drawn: the focus does not go over to that.
  useLayoutEffect(
    () => () => {
      if (link.current !== null && link.current === document.activeElement) link.current.blur();
    },
    [row.key],
  );
  const name = row.jobName ?? row.jobId;
  const { className: cut, parts } = cutParts(name, words);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    openJob(row);
  };
  return (
    <a
      ref={link}
      {...tooltipOf(name, { describes: false, when: 'cut' })}
      href={jobHref(row, viewText)}
      aria-label={name}
      data-job={row.key}
      tabIndex={isActive ? 0 : -1}
      {...(isOpen && { 'aria-current': 'true' as const })}
      onClick={open}
      onFocus={() => onFocus(row)}
      className={classes(
        cut,
        'font-medium text-ink outline-none hover:text-accent hover:underline',
        isGone && 'line-through',
      )}
    >
      {parts}
    </a>
  );
}
