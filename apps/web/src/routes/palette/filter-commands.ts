import { facetNames, type JobPage, type JobQuery } from '@syncdeck/contract';
import { ListFilter } from 'lucide-react';
import { toggleValue, valueState } from '../../features/jobs/filters/change-filter.ts';
import { facetOptions } from '../../features/jobs/filters/facet-options.ts';
import type { Command } from '../../features/palette/command.ts';
import type { Messages } from '../../messages/use-messages.ts';
import { changeQuery } from '../../view/navigation.ts';

/** Sets a filter on one value, each, or takes it away; the counts obey the other filters. */
export function filterCommands(facets: JobPage['facets'], query: JobQuery, messages: Messages): Command[] {
  const { t } = messages;
  return facetNames.flatMap((name) =>
    facetOptions(name, facets[name], query.exact[name], messages).map(
      ({ value, label, count }): Command => ({
        id: `filter:${name}=${value}`,
        label: t('filter.chip', { name: t(`filter.${name}`), value: label }),
        icon: ListFilter,
        words: value,
        ...(count !== null && { hint: messages.count(count) }),
        isOn: valueState(query, name, value) === 'included',
        run: () => changeQuery((before) => toggleValue(before, name, value, false)),
      }),
    ),
  );
}
