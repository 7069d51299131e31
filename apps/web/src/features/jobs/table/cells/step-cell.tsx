import type { CSSProperties } from 'react';
import type { JobRow } from '@syncdeck/contract';
import { classes } from '../../../../ui/classes.ts';
import { noneText } from '../../../../ui/none-text.tsx';
import type { CellTools } from '../list-column.ts';
import { stepName } from './step-name.ts';
import { stepProgress } from './step-progress.ts';
import { quietLine, twoLines } from './two-lines.tsx';

/** Step n of m with its name, and its progress where upstream reports one. */
export function stepCell({ step }: JobRow, { density, messages, format: { percent } }: CellTools) {
  const { t } = messages;
  if (step === null) return twoLines(density, noneText(messages), false);
  const name = stepName(step, messages);
  const progress = stepProgress(step);
  return twoLines(
    density,
    <span className="block truncate">
      <span role="img" aria-label={t('list.stepOf', { number: step.number, total: step.total })}>
        {step.number}/{step.total}
      </span>{' '}
      {name}
    </span>,
    progress !== null && (
      <span
        style={progressStyle(progress)}
        className={classes(quietLine, density === 'comfortable' && 'progress-line')}
      >
        {percent(progress)}
      </span>
    ),
  );
}

/** How long the line's bar is, read by its style sheet. */
function progressStyle(percent: number): CSSProperties & Record<'--progress', number> {
  return { '--progress': percent / 100 };
}
