import type { JobPage } from '@syncdeck/contract';
import { useMessages } from '../../messages/use-messages.ts';
import { Hint } from '../../ui/hint.tsx';

/** "23 of 412", as this credential sees it. */
export function Results({ page }: { page: JobPage | null }) {
  const { t } = useMessages();
  return (
    <div className="flex items-baseline gap-2 whitespace-nowrap">
      <p role="status" aria-label={t('list.results')} className="font-semibold">
        {page === null ? '' : t('list.count', { total: page.total, all: page.unfilteredTotal })}
      </p>
      <Hint text={t('list.credential')} more={t('list.credentialHint')} className="@max-4xl/list:hidden" />
    </div>
  );
}
