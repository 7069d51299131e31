import { NoneText } from '../../../../ui/none-text.tsx';
import { MarkedText } from '../../../../ui/marked-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import type { CellProps } from '../list-column.ts';
import { useSearchWords } from '../search-words.ts';

/** Tags as `key:value`; those that do not fit are in the tooltip. */
export function TagsCell({ row: { tags }, density }: CellProps) {
  const texts = tags.map(({ key, value }) => (value === '' ? key : `${key}:${value}`));
  const words = useSearchWords();
  const tooltip = useTooltip(texts.join('\n'));
  if (tags.length === 0) return <NoneText />;
  const shown = density === 'compact' ? 1 : 2;
  return (
    <span {...tooltip} className="flex min-w-0 flex-wrap gap-1 overflow-hidden">
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
