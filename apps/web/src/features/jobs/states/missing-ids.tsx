import { emptyJobQuery } from '@syncdeck/contract';
import { useQuery } from '@tanstack/react-query';
import { jobPageQuery } from '../../../api/job-page-query.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { changeQuery } from '../../../view/navigation.ts';
import { withIds } from '../filters/change-filter.ts';

/** Names those of several ids filtered on that no job has, whatever the other filters say. */
export function MissingIds({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages();
  const exact = { jobId: { include: [...ids], exclude: [] } };
  const { data } = useQuery(jobPageQuery({ ...emptyJobQuery(), exact, limit: 1000 }));
  if (data === undefined || data.sources.some(({ state }) => state === 'loading')) return null;
  const there = new Set(data.items.map(({ jobId }) => jobId));
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return null;
  return (
    <Alert
      tone="attention"
      role="status"
      title={t('ids.missing', { count: missing.length, all: ids.length })}
      actions={
        <Button
          variant="quiet"
          onClick={() =>
            changeQuery((query) =>
              withIds(
                query,
                ids.filter((id) => there.has(id)),
              ),
            )
          }
        >
          {t('ids.remove')}
        </Button>
      }
    >
      <p className="flex max-h-24 flex-wrap gap-x-2 overflow-auto font-mono text-xs">
        {missing.map((id) => (
          <span key={id} className="wrap-anywhere">
            {id}
          </span>
        ))}
      </p>
    </Alert>
  );
}
