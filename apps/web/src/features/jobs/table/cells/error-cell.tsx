import { NoneText } from '../../../../ui/none-text.tsx';
import { classes } from '../../../../ui/classes.ts';
import { MarkedText } from '../../../../ui/marked-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import type { CellProps } from '../list-column.ts';
import { useSearchWords } from '../search-words.ts';

/** The error's headline in two lines; whole in the tooltip and in the panel. */
export function ErrorCell({ row: { error }, density }: CellProps) {
  const text = error === null ? null : [error.reason, error.message].filter(Boolean).join(': ');
  const words = useSearchWords();
  const tooltip = useTooltip(text, { describes: false, when: isClamped });
  if (text === null || text === '') return <NoneText />;
  return (
    <span
      {...tooltip}
      className={classes(
        'break-words text-failed text-xs',
        density === 'compact' ? 'block truncate' : 'line-clamp-2',
      )}
    >
      <MarkedText text={text} words={words} />
    </span>
  );
}

function isClamped(anchor: Element): boolean {
  return anchor.scrollHeight > anchor.clientHeight || anchor.scrollWidth > anchor.clientWidth;
}
