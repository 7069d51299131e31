import type { JobDetail } from '@syncdeck/contract';
import { OctagonX } from 'lucide-react';
import { useMessages } from '../../../messages/use-messages.ts';
import { CopyButton } from '../../../ui/copy/copy-button.tsx';
import { HelpLink } from '../parts/help-link.tsx';
import { MessageBlock } from '../parts/message-block.tsx';
import { stepName } from '../steps/step-name.ts';
import { errorPlace } from './error-place.ts';

interface JobErrorProps {
  job: JobDetail;
  error: NonNullable<JobDetail['error']>;
}

/** What is wrong, why, and the remedy. It is said once a job: what each refresh changes is not live. */
export function JobError({ job, error }: JobErrorProps) {
  const messages = useMessages();
  const { t } = messages;
  const { step, helpUrl } = errorPlace(job);
  const name = step && stepName(step.id, step.name, messages);
  return (
    <div
      role="alert"
      className="mx-4 mb-3 flex shrink-0 gap-2.5 rounded-md border-failed border-l-4 bg-failed-soft px-3 py-2.5"
    >
      <OctagonX aria-hidden size={16} className="mt-0.5 shrink-0 text-failed" />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <p className="font-medium text-failed wrap-anywhere">{error.reason ?? t('job.error')}</p>
        {error.message === null ? (
          <p>{t('job.error.no-message')}</p>
        ) : (
          <MessageBlock text={error.message} what={t('job.error.message')} />
        )}
        {error.solution !== null && (
          <p className="whitespace-pre-line wrap-anywhere">
            <span className="mr-2 text-ink-faint">{t('job.error.solution')}</span>
            {error.solution}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft text-xs">
          {name !== null && (
            <span>
              {t('job.error.step')} <span className="text-ink">{name}</span>
            </span>
          )}
          {helpUrl !== null && <HelpLink href={helpUrl}>{t('job.error.help')}</HelpLink>}
          {job.requestId !== null && (
            <span aria-live="off" className="flex min-w-0 items-center gap-1">
              {t('job.request-id')} <span className="font-mono wrap-anywhere">{job.requestId}</span>
              <CopyButton value={job.requestId} what={t('job.request-id')} />
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
