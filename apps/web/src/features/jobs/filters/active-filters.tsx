import { defaultSort } from '@syncdeck/contract';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { clearFilters } from './change-filter.ts';
import { listFilters } from './list-filters.ts';

/** Every active filter as a chip that can be removed, and all of them at once. */
export function ActiveFilters() {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const { query } = useView();
  const filters = listFilters(query, messages, format);
  if (filters.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <ul aria-label={t('filter.active')} className="contents">
        {filters.map(({ id, label, excluded, without }) => (
          <li key={id} className="max-w-full">
            <Chip
              label={label}
              excluded={excluded}
              removeLabel={t('filter.remove', { filter: label })}
              onRemove={() => changeQuery(() => without)}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        size="small"
        className="px-2! text-accent! text-xs"
        onClick={() =>
          changeQuery((before) => ({ ...clearFilters(before), sort: before.sort ?? [...defaultSort] }))
        }
      >
        {t('filter.clearAll')}
      </Button>
      {filters.length > 1 && (
        <Hint text={t('filter.ruleShort')} more={t('filter.rule')} className="print:hidden" />
      )}
    </div>
  );
}
