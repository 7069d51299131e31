import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import { MarkedText } from '../../../../ui/marked-text.tsx';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';
import type { CellTools } from '../list-column.ts';

/** Tags as `key:value`; those that do not fit are in the tooltip. */
export function tagsCell({ tags }: JobRow, { density, words }: CellTools) {
  const texts = tags.map(({ key, value }) => (value === '' ? key : `${key}:${value}`));
  if (tags.length === 0) return <NoneText />;
  const shown = density === 'compact' ? 1 : 2;
  return (
    <span {...tooltipOf(texts.join('\n'))} className="flex min-w-0 flex-wrap gap-1 overflow-hidden">
      {texts.slice(0, shown).map((text, at) => (
        <span key={text} className="flex min-w-0 max-w-full items-center gap-1 text-xs">
          <span className="min-w-0 truncate rounded bg-sunken px-1.5 text-ink-soft">
            <MarkedText text={text} words={words} />
          </span>
          {at === shown - 1 && texts.length > shown && (
            <span className="text-ink-faint">+{texts.length - shown}</span>
          )}
        </span>
      ))}
    </span>
  );
}
