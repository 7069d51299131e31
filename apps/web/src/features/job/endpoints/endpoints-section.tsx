import type { JobDetail } from '@syncdeck/contract';
import { ArrowRight } from 'lucide-react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { toneText } from '../../../ui/tone.ts';
import { tooltipOf } from '../../../ui/tooltip/tooltip-of.ts';
import { Section } from '../parts/section.tsx';
import { EndpointCard } from './endpoint-card.tsx';

/** From where to where, and how far behind. */
export function EndpointsSection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  return (
    <Section title={t('job.endpoints')}>
      <div className="grid grid-cols-1 items-start gap-2 @2xl:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <EndpointCard title={t('job.source')} endpoint={job.source} />
        <Flow job={job} />
        <EndpointCard title={t('job.destination')} endpoint={job.destination} />
      </div>
    </Section>
  );
}

function Flow({ job }: { job: JobDetail }) {
  const { t, enumName } = useMessages();
  const format = useFormat();
  const { lagSeconds, lagMegabytes, options } = job;
  const unit = tooltipOf(t('job.arrow.unit'));
  const isUnknown = lagSeconds === null && lagMegabytes === null;
  return (
    <div className="flex items-center justify-center gap-3 px-2 text-center text-xs @2xl:w-32 @2xl:flex-col @2xl:gap-1 @2xl:pt-4">
      <span className="text-ink-soft wrap-anywhere">
        {options.initType === null ? t('job.not-reported') : enumName('initType', options.initType)}
      </span>
      <ArrowRight
        aria-hidden
        size={22}
        strokeWidth={1.5}
        className="shrink-0 rotate-90 text-ink-faint @2xl:rotate-0"
      />
      <span className={classes('font-medium', isUnknown ? 'text-ink-faint' : toneText[job.health])}>
        {isUnknown && t('job.arrow.no-lag')}
        {lagSeconds !== null && (
          <span className="block">
            <span className="sr-only">{t('job.arrow.lag')} </span>
            {format.duration(lagSeconds)}
          </span>
        )}
        {lagMegabytes !== null && (
          <button
            type="button"
            {...unit}
            className="cursor-help underline decoration-dotted underline-offset-2"
          >
            {format.megabytes(lagMegabytes)}
          </button>
        )}
      </span>
    </div>
  );
}
