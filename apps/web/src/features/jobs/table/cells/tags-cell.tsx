import type { JobRow } from '@syncdeck/contract';
import { classes } from '../../../../ui/classes.ts';
import { noneText } from '../../../../ui/none-text.tsx';
import { markText } from '../../../../ui/marked-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';

/** Tags as `key:value`; those that do not fit are in the tooltip. */
export function tagsCell({ tags }: JobRow, { density, messages, words }: CellTools) {
  const texts = tags.map(({ key, value }) => (value === '' ? key : `${key}:${value}`));
  if (tags.length === 0) return noneText(messages);
  const shown = density === 'compact' ? 1 : 2;
  const further = texts.length - shown;
  return (
    <span {...tooltipOf(texts.join('\n'))} className="block max-h-10 overflow-hidden text-xs leading-5">
      {texts.slice(0, shown).map((text, at) => (
        <span
          key={at}
          className={classes(
            'mr-1 inline-block truncate rounded bg-sunken px-1.5 align-middle text-ink-soft leading-4',
            // Room for how many more there are, which is not to stand alone on a third line.
            further > 0 && at === shown - 1 ? 'max-w-[calc(100%-2rem)]' : 'max-w-full',
          )}
        >
          {markText(text, words)}
        </span>
      ))}
      {further > 0 && <span className="text-ink-faint">+{further}</span>}
    </span>
  );
}
