import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { toneOf, toneText } from '../../../ui/tone.ts';
import { toneMark } from '../../../ui/tone-mark.tsx';
import type { StepAxis, StepBar } from './step-axis.ts';
import { StepTrack } from './step-bar.tsx';
import { StepFacts } from './step-facts.tsx';
import type { StepLag } from './step-lag.ts';
import { stepName } from './step-name.ts';
import type { StepSpan } from './step-spans.ts';
import { StepTips } from './step-tips.tsx';

interface StepItemProps {
  span: StepSpan;
  axis: StepAxis | null;
  bar: StepBar | null;
  current: boolean;
  lag: StepLag | null;
}

/** One step: its state, its stretch of the axis, its times, and what went wrong in it. */
export function StepItem({ span, axis, bar, current, lag }: StepItemProps) {
  const messages = useMessages();
  const format = useFormat();
  const { t, enumName } = messages;
  const { step } = span;
  const tone = toneOf('stepStatus', step.status ?? '');
  const seconds = span.durationSeconds;
  const duration = seconds === null ? null : format.duration(seconds);
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-line border-b py-2 @2xl:grid-cols-[13rem_minmax(0,1fr)_6.5rem]"
    >
      <span className="flex min-w-0 items-center gap-2">
        {toneMark(tone, 15, toneText[tone])}
        <span className="w-4 shrink-0 text-right text-ink-faint">{step.number ?? '–'}</span>
        <span className={classes('min-w-0 wrap-anywhere', current && 'font-semibold')}>
          {stepName(step.id, step.name, messages) ?? t('job.not-reported')}
        </span>
      </span>
      <span className="order-last col-span-full @2xl:order-none @2xl:col-span-1">
        <StepTrack span={span} axis={axis} bar={bar} />
      </span>
      <span className={classes('text-right', toneText[tone])}>
        {step.status === null ? t('job.not-reported') : enumName('stepStatus', step.status)}
        {duration !== null && (
          <span className="block text-ink-soft text-xs">
            {span.durationInferred ? t('job.steps.about', { value: duration }) : duration}
          </span>
        )}
      </span>
      <div className="col-span-full order-last pl-12">
        <StepFacts span={span} lag={lag} />
        <StepTips tips={step.errors} tone="failed" />
        <StepTips tips={step.warnings} tone="attention" />
      </div>
    </li>
  );
}
