import type { JobRow } from '@syncdeck/contract';
import { noneText } from '../../../../ui/none-text.tsx';
import { classes } from '../../../../ui/classes.ts';
import { markText } from '../../../../ui/marked-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';

/** The error's headline in two lines; whole in the tooltip and in the panel. */
export function errorCell({ error }: JobRow, { density, messages, words }: CellTools) {
  const text = error === null ? null : [error.reason, error.message].filter(Boolean).join(': ');
  if (text === null || text === '') return noneText(messages);
  return (
    <span
      {...tooltipOf(text, { describes: false, when: 'clamped' })}
      className={classes(
        'break-words text-failed text-xs',
        density === 'compact' ? 'block truncate' : 'line-clamp-2',
      )}
    >
      {markText(text, words)}
    </span>
  );
}
