import type { ObjectMatch } from '@syncdeck/contract';
import type { Messages } from '../../../../messages/use-messages.ts';
import { tooltipOf } from '../../../../ui/tooltip/tooltip-of.ts';

/** By what a job was found that was asked for by what it carries: by name or by wildcard, and a new name. */
export function matchLine({ by, path, renamedTo }: ObjectMatch, { t }: Messages) {
  const found = t(by === 'name' ? 'list.matchByName' : 'list.matchByWildcard', { path });
  const text = renamedTo === null ? found : t('list.matchRenamed', { found, name: renamedTo });
  return (
    <span
      {...tooltipOf(text, { describes: false, when: 'cut' })}
      className="block truncate text-ink-soft text-xs"
    >
      {text}
    </span>
  );
}
