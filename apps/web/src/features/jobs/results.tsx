import type { JobPage } from '@syncdeck/contract';
import { useMessages } from '../../messages/use-messages.ts';
import { tooltipOf } from '../../ui/tooltip/tooltip-of.ts';

/** "23 of 412", as this credential sees it. */
export function Results({ page }: { page: JobPage | null }) {
  const { t } = useMessages();
  const credential = tooltipOf(t('list.credentialHint'));
  return (
    <div className="flex items-baseline gap-2 whitespace-nowrap">
      <p role="status" aria-label={t('list.results')} className="font-semibold">
        {page === null ? '' : t('list.count', { total: page.total, all: page.unfilteredTotal })}
      </p>
      <span
        {...credential}
        tabIndex={0}
        className="rounded text-ink-faint text-xs underline decoration-dotted @max-4xl/list:hidden"
      >
        {t('list.credential')}
      </span>
    </div>
  );
}
