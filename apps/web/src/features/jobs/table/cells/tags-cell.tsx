import { NoneText } from '../../../../ui/none-text.tsx';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';
import type { CellProps } from '../list-column.ts';

/** Tags as `key:value`; those that do not fit are in the tooltip. */
export function TagsCell({ row: { tags }, density }: CellProps) {
  const texts = tags.map(({ key, value }) => (value === '' ? key : `${key}:${value}`));
  const tooltip = useTooltip(texts.join('\n'));
  if (tags.length === 0) return <NoneText />;
  const shown = density === 'compact' ? 1 : 2;
  return (
    <span {...tooltip} className="flex min-w-0 flex-wrap gap-1 overflow-hidden">
      {texts.slice(0, shown).map((text) => (
        <span key={text} className="max-w-full truncate rounded bg-sunken px-1.5 text-ink-soft text-xs">
          {text}
        </span>
      ))}
      {texts.length > shown && <span className="text-ink-faint text-xs">+{texts.length - shown}</span>}
    </span>
  );
}
