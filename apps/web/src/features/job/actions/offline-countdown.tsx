import type { JobDetail } from '@syncdeck/contract';
import { Timer } from 'lucide-react';
import { useNow } from '../../../format/clock.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';

const leaving: ReadonlySet<string | null> = new Set(['Isolating', 'Isolated', 'Offlining', 'Offlined']);

/** How long an isolated job's data is still there. */
export function OfflineCountdown({ job }: { job: JobDetail }) {
  if (job.offlineAt === null || !leaving.has(job.tradeStatus)) return null;
  return <Countdown offlineAt={job.offlineAt} />;
}

function Countdown({ offlineAt }: { offlineAt: string }) {
  const { t } = useMessages();
  const format = useFormat();
  const now = useNow(1);
  const seconds = (Date.parse(offlineAt) - now) / 1000;
  return (
    <div role="timer" className="mb-3 flex items-start gap-2 rounded-md bg-attention-soft px-3 py-2">
      <Timer aria-hidden size={16} className="mt-0.5 shrink-0 text-attention" />
      <div className="min-w-0">
        <p className="font-medium">
          {seconds > 0
            ? t('job.offline.left', { time: format.duration(seconds) })
            : t('job.offline.past', { time: format.relative(offlineAt, now) })}
        </p>
        {seconds > 0 && (
          <p className="text-ink-soft">{t('job.offline.at', { time: format.absolute(offlineAt) })}</p>
        )}
      </div>
    </div>
  );
}
