import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import type { StepAxis } from './step-axis.ts';

/** The axis' own line above the bars: its start and its end. */
export function AxisLabels({ axis }: { axis: StepAxis }) {
  const { t } = useMessages();
  const format = useFormat();
  const at = (time: number) => format.absolute(new Date(time).toISOString());
  return (
    <div className="hidden grid-cols-[13rem_minmax(0,1fr)_6.5rem] items-end gap-x-4 pb-1 text-ink-faint text-xs @2xl:grid">
      <span className="col-start-2 flex min-w-0 justify-between gap-4">
        <span>{at(axis.start)}</span>
        <span className="shrink-0">{axis.endsNow ? t('job.steps.now') : at(axis.end)}</span>
      </span>
    </div>
  );
}
