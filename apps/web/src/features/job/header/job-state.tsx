import type { JobDetail } from '@syncdeck/contract';
import { useMessages } from '../../../messages/use-messages.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { HealthSentence } from './health-sentence.tsx';

/** Status, billing where it is not normal, and health with its reason. */
export function JobState({ job }: { job: JobDetail }) {
  const { t, enumName } = useMessages();
  const showsTrade = job.tradeStatus !== null && job.tradeStatus !== 'Normal';
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {job.status !== null && <StatusMark kind="status" value={job.status} className="font-medium" />}
        {showsTrade && job.tradeStatus !== null && <StatusMark kind="tradeStatus" value={job.tradeStatus} />}
        {job.jobType !== null && <span className="text-ink-soft">{enumName('jobType', job.jobType)}</span>}
        {job.step && (
          <span className="text-ink-soft">
            {t('job.steps.current', { number: job.step.number, total: job.step.total })}
          </span>
        )}
      </div>
      <HealthSentence job={job} />
    </div>
  );
}
