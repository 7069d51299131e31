import type { JobRow } from '@syncdeck/contract';
import { NoneText } from '../../../../ui/none-text.tsx';
import type { CellTools } from '../list-column.ts';
import { stepName } from './step-name.ts';
import { stepProgress } from './step-progress.ts';

/** Step n of m with its name, and its progress where upstream reports one. */
export function stepCell({ step }: JobRow, { density, messages, format: { percent } }: CellTools) {
  const { t } = messages;
  if (step === null) return <NoneText />;
  const name = stepName(step, messages);
  const progress = stepProgress(step);
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex min-w-0 items-center gap-1.5">
        <span className="shrink-0" aria-hidden>
          {step.number}/{step.total}
        </span>
        <span className="sr-only">{t('list.stepOf', { number: step.number, total: step.total })}</span>
        <span className="truncate">{name}</span>
      </div>
      {progress !== null && density === 'comfortable' && (
        <div className="flex items-center gap-1.5 text-ink-faint text-xs">
          <span aria-hidden className="h-1 min-w-6 flex-1 overflow-hidden rounded-full bg-line">
            <span className="block h-full rounded-full bg-working" style={{ width: `${progress}%` }} />
          </span>
          {percent(progress)}
        </div>
      )}
      {progress !== null && density === 'compact' && <span className="sr-only">{percent(progress)}</span>}
    </div>
  );
}
