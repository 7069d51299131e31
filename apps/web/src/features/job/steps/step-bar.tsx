import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { toneOf } from '../../../ui/tone.ts';
import type { Tone } from '../../../ui/tone.ts';
import type { StepAxis, StepBar } from './step-axis.ts';
import type { StepSpan } from './step-spans.ts';

const fill: Record<Tone, string> = {
  failed: 'bg-failed',
  lagging: 'bg-lagging',
  attention: 'bg-attention',
  working: 'bg-working',
  healthy: 'bg-healthy',
  idle: 'bg-idle',
  ended: 'bg-ended',
};

interface StepTrackProps {
  span: StepSpan;
  axis: StepAxis | null;
  bar: StepBar | null;
}

/** One step's stretch of the time axis. All of it is also written in words beside it. */
export function StepTrack({ span, axis, bar }: StepTrackProps) {
  const { t } = useMessages();
  const tone = toneOf('stepStatus', span.step.status ?? '');
  const jobStart = axis?.jobStart ?? null;
  return (
    <span aria-hidden className="relative block h-3 overflow-hidden rounded-sm bg-sunken">
      {axis?.breakAt && (
        <Mark position={axis.breakAt.position} className="border-line-strong border-dashed" />
      )}
      {jobStart !== null && (
        <Mark position={jobStart} className="border-line-strong" title={t('job.steps.job-start')} />
      )}
      {bar && (
        <span
          className={classes(
            'absolute inset-y-0 min-w-1 rounded-sm',
            fill[tone],
            bar.end === 'cut' && 'min-w-10 mask-r-from-30%',
            bar.end === 'open' && 'rounded-r-none',
            span.finishInferred && 'mask-r-from-70% mask-r-to-120%',
          )}
          style={{ left: `min(${bar.from * 100}%, 100% - 4px)`, width: `${(bar.to - bar.from) * 100}%` }}
        />
      )}
    </span>
  );
}

function Mark({ position, className, title }: { position: number; className: string; title?: string }) {
  return (
    <span
      title={title}
      className={classes('absolute inset-y-0 border-l', className)}
      style={{ left: `${position * 100}%` }}
    />
  );
}
