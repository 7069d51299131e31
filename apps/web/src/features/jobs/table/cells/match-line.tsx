import type { ObjectMatch } from '@syncdeck/contract';
import { useMessages } from '../../../../messages/use-messages.ts';
import { useTooltip } from '../../../../ui/tooltip/use-tooltip.ts';

/** By what a job was found that was asked for by what it carries: by name or by wildcard, and a new name. */
export function MatchLine({ match: { by, path, renamedTo } }: { match: ObjectMatch }) {
  const { t } = useMessages();
  const found = t(by === 'name' ? 'list.matchByName' : 'list.matchByWildcard', { path });
  const text = renamedTo === null ? found : t('list.matchRenamed', { found, name: renamedTo });
  const tooltip = useTooltip(text, { describes: false, when: isCut });
  return (
    <span {...tooltip} className="block truncate text-ink-soft">
      {text}
    </span>
  );
}

function isCut(anchor: Element): boolean {
  return anchor.scrollWidth > anchor.clientWidth;
}
