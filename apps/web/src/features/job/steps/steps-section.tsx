import type { JobDetail } from '@syncdeck/contract';
import { useNow } from '../../../format/clock.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Section } from '../parts/section.tsx';
import { AxisLabels } from './axis-labels.tsx';
import { stepAxis } from './step-axis.ts';
import { StepItem } from './step-item.tsx';
import { stepLag } from './step-lag.ts';
import { stepSpans } from './step-spans.ts';

/** All steps on one time axis. */
export function StepsSection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const format = useFormat();
  const now = useNow(5);
  const spans = stepSpans(job, now);
  const jobStart = job.startedAt === null ? null : Date.parse(job.startedAt);
  const axis = stepAxis(spans, jobStart, now);
  const startedEarlier = axis !== null && jobStart !== null && jobStart < axis.start - restartGapMs;
  const place = job.step && t('job.steps.current', { number: job.step.number, total: job.step.total });
  const overall =
    job.progressPercent === null
      ? null
      : t('job.steps.overall', { percent: format.percent(job.progressPercent) });
  return (
    <Section title={t('job.steps')} aside={[place, overall].filter(Boolean).join(' · ')}>
      {spans.length === 0 && <p className="text-ink-soft">{t('job.steps.none')}</p>}
      {axis && <AxisLabels axis={axis} />}
      {spans.length > 0 && (
        <ol aria-label={t('job.steps')} className="border-line border-t">
          {spans.map((span, index) => (
            <StepItem
              key={`${span.step.number ?? index}-${span.step.id ?? ''}`}
              span={span}
              axis={axis}
              bar={axis?.bars[index] ?? null}
              lag={stepLag(job, span.step)}
              current={job.step !== null && span.step.number === job.step.number}
            />
          ))}
        </ol>
      )}
      {axis?.breakAt && (
        <p className="mt-2 hidden text-ink-faint text-xs @2xl:block">
          {t('job.steps.compressed', { time: format.duration((axis.end - axis.breakAt.time) / 1000) })}
        </p>
      )}
      {startedEarlier && job.startedAt !== null && (
        <p className="mt-2 text-ink-soft text-xs">
          {t('job.steps.job-started-earlier', { time: format.absolute(job.startedAt) })}
        </p>
      )}
    </Section>
  );
}

/** Less than this between the job's start and its first step is getting ready, not a restart. */
const restartGapMs = 10 * 60_000;
