import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import { classes } from '../../../../ui/classes.ts';
import { MarkedText } from '../../../../ui/marked-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';

/** The error's headline in two lines; whole in the tooltip and in the panel. */
export function errorCell({ error }: JobRow, { density, words }: CellTools) {
  const text = error === null ? null : [error.reason, error.message].filter(Boolean).join(': ');
  if (text === null || text === '') return <NoneText />;
  return (
    <span
      {...tooltipOf(text, { describes: false, when: 'clamped' })}
      className={classes(
        'break-words text-failed text-xs',
        density === 'compact' ? 'block truncate' : 'line-clamp-2',
      )}
    >
      <MarkedText text={text} words={words} />
    </span>
  );
}
