import { SearchX } from 'lucide-react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import { clearFilters } from '../filters/change-filter.ts';
import { listFilters } from '../filters/list-filters.ts';

/** No job matches: which filters stand in the way, each gone with one click. */
export function NoMatch({ unfiltered }: { unfiltered: number }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const { query } = useView();
  return (
    <EmptyState
      icon={SearchX}
      title={t('list.noMatch', { count: unfiltered })}
      actions={
        <>
          {listFilters(query, messages, format).map(({ id, label, without }) => (
            <Button key={id} onClick={() => changeQuery(() => without)}>
              {t('filter.drop', { filter: label })}
            </Button>
          ))}
          <Button variant="accent" onClick={() => changeQuery(clearFilters)}>
            {t('list.showAll')}
          </Button>
        </>
      }
    >
      <p>{t('list.noMatchDetail')}</p>
    </EmptyState>
  );
}
