import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { tooltipOf } from '../../../ui/tooltip/tooltip-of.ts';
import { StepIdentity } from './step-identity.tsx';
import { lagText, type StepLag } from './step-lag.ts';
import type { StepSpan } from './step-spans.ts';

interface StepFactsProps {
  span: StepSpan;
  /** How far behind the job is, on the step that never ends; null on every other one. */
  lag: StepLag | null;
}

/** Start, finish and progress of a step in words; what is concluded, not reported, is marked ≈. */
export function StepFacts({ span, lag }: StepFactsProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { step, startedAt, finishedAt } = span;
  const at = (time: number) => format.absolute(new Date(time).toISOString());
  const hasNotBegun = startedAt === null && finishedAt === null && isIdle(step.status);
  if (hasNotBegun) return <StepIdentity id={step.id} name={step.name} />;
  return (
    <dl className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-ink-soft text-xs">
      <Item label={t('job.steps.started')}>
        {startedAt === null ? t('job.not-reported') : at(startedAt)}
        {span.restarted && <Hint text={t('job.steps.restarted.explained')}>{t('job.steps.restarted')}</Hint>}
      </Item>
      <Item label={t('job.steps.finished')}>
        {finishedAt === null && (span.open ? t('job.steps.still-running') : t('job.not-reported'))}
        {finishedAt !== null && !span.finishInferred && at(finishedAt)}
        {finishedAt !== null && span.finishInferred && (
          <Hint text={t('job.steps.inferred')}>{t('job.steps.about', { value: at(finishedAt) })}</Hint>
        )}
      </Item>
      {lag === null ? (
        <Item label={t('job.steps.progress')}>
          {step.progressPercent === null ? (
            t('job.not-reported')
          ) : (
            <Progress percent={step.progressPercent} label={t('job.steps.progress')} />
          )}
        </Item>
      ) : (
        <Item label={t('job.arrow.lag')}>
          <span className="text-ink">{lagText(lag, format) ?? t('job.not-reported')}</span>
        </Item>
      )}
      <Item label={t('job.steps.reported-as')}>
        <StepIdentity id={step.id} name={step.name} />
      </Item>
    </dl>
  );
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-1.5">
      <dt className="text-ink-faint">{label}</dt>
      <dd className="flex flex-wrap items-center gap-1.5">{children}</dd>
    </div>
  );
}

function Hint({ text, children }: { text: string; children: string }) {
  const tooltip = tooltipOf(text);
  return (
    <button type="button" {...tooltip} className="cursor-help underline decoration-dotted underline-offset-2">
      {children}
    </button>
  );
}

function Progress({ percent, label }: { percent: number; label: string }) {
  const format = useFormat();
  return (
    <>
      <span
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="block h-1 w-16 overflow-hidden rounded-full bg-line"
      >
        <span className="block h-full bg-working" style={{ width: `${percent}%` }} />
      </span>
      <span className="text-ink">{format.percent(percent)}</span>
    </>
  );
}

function isIdle(status: string | null): boolean {
  return status === 'notStarted' || status === 'skipped';
}
