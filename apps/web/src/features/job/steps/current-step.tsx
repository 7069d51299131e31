import type { JobDetail } from '@syncdeck/contract';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { StepIdentity } from './step-identity.tsx';
import { stepLag } from './step-lag.ts';
import { stepName } from './step-name.ts';

/** Where the job stands: "Step 4 of 4, Incremental sync, Running". */
export function CurrentStep({ job }: { job: JobDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const { t, enumName } = messages;
  const { step } = job;
  if (step === null) return null;
  const neverEnds = stepLag(job, step) !== null;
  const parts = [
    t('job.steps.current', { number: step.number, total: step.total }),
    stepName(step.id, step.name, messages),
    step.status === null ? null : enumName('stepStatus', step.status),
    step.progressPercent === null || neverEnds ? null : format.percent(step.progressPercent),
  ];
  return (
    <>
      {parts.filter((part) => part !== null).join(t('job.list-separator'))}{' '}
      <StepIdentity id={step.id} name={step.name} />
    </>
  );
}
