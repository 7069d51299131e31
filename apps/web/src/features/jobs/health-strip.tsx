import { healthWords, type JobPage } from '@syncdeck/contract';
import { useMessages } from '../../messages/use-messages.ts';
import { classes } from '../../ui/classes.ts';
import { toneText } from '../../ui/tone.ts';
import { toneMark } from '../../ui/tone-mark.tsx';
import { changeQuery } from '../../view/navigation.ts';
import { useView } from '../../view/use-view.ts';
import { toggleValue, valueState } from './filters/change-filter.ts';
import { optionName } from './filters/facet-option-text.tsx';

/** One counter for each health word, worst first; each filters. The counts obey the other filters. */
export function HealthStrip({ page }: { page: JobPage | null }) {
  const messages = useMessages();
  const { t, enumName } = messages;
  const { query } = useView();
  return (
    <div
      role="group"
      aria-label={t('list.health')}
      className="flex overflow-x-auto rounded-lg border border-line bg-surface"
    >
      {healthWords.map((health) => {
        const count = page?.facets.health[health] ?? 0;
        const label = enumName('health', health);
        const state = valueState(query, 'health', health);
        return (
          <button
            key={health}
            type="button"
            aria-pressed={state === 'included'}
            aria-label={optionName({ value: health, label, count }, state === 'excluded', messages)}
            onClick={({ shiftKey }) =>
              changeQuery((before) => toggleValue(before, 'health', health, shiftKey))
            }
            className={classes(
              'flex flex-1 items-center gap-2 whitespace-nowrap border-line border-r px-3 py-1.5 text-left -outline-offset-2 last:border-r-0 hover:bg-hover aria-pressed:bg-accent-soft',
              state === 'excluded' && 'line-through',
              count === 0 && state === null && 'text-ink-faint',
            )}
          >
            {toneMark(health, 16, toneText[health])}
            <span className="font-semibold text-md">{page === null ? '–' : messages.count(count)}</span>
            <span className="text-ink-soft text-xs">{label}</span>
          </button>
        );
      })}
    </div>
  );
}
