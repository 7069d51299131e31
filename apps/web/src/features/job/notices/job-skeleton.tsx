import { useMessages } from '../../../messages/use-messages.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';

/** The shape of a job while it is on its way. */
export function JobSkeleton() {
  const { t } = useMessages();
  return (
    <div role="status" className="flex flex-col gap-6 px-4 py-3">
      <span className="sr-only">{t('job.loading')}</span>
      <Skeleton className="h-8" />
      <div className="flex flex-col gap-4">
        {['w-2/5', 'w-3/5', 'w-1/2', 'w-2/3'].map((width) => (
          <div key={width} className="flex items-center gap-4">
            <Skeleton className="w-32" />
            <Skeleton className={width} />
          </div>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-4">
        <Skeleton className="h-32" />
        <Skeleton className="h-32" />
      </div>
    </div>
  );
}
