import type { ObjectMatch } from '@syncdeck/contract';
import { useMessages } from '../../../../messages/use-messages.ts';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';

/** By what a job was found that was asked for by what it carries: by name or by wildcard, and a new name. */
export function MatchLine({ match: { by, path, renamedTo } }: { match: ObjectMatch }) {
  const { t } = useMessages();
  const found = t(by === 'name' ? 'list.matchByName' : 'list.matchByWildcard', { path });
  const text = renamedTo === null ? found : t('list.matchRenamed', { found, name: renamedTo });
  const tooltip = tooltipOf(text, { describes: false, when: 'cut' });
  return (
    <span {...tooltip} className="block truncate text-ink-soft">
      {text}
    </span>
  );
}
