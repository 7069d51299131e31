import type { JobDetail } from '@syncdeck/contract';
import { useNow } from '../../../format/clock.ts';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import { toneSoft, toneText } from '../../../ui/tone.ts';
import { toneMark } from '../../../ui/tone-mark.tsx';
import { healthClauses } from './health-clauses.ts';
import { writeClause } from './write-clause.ts';

/** What the job's health is and why, as one sentence: "Lagging: 1 h 12 min behind, 340 MB to go". */
export function HealthSentence({ job }: { job: JobDetail }) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow(60);
  const { t, enumName } = messages;
  const why = healthClauses(job)
    .map((clause) => writeClause(clause, messages, format, now))
    .join(t('job.clause-separator'));
  return (
    <p className={classes('flex items-start gap-2 rounded-md px-2.5 py-1.5', toneSoft[job.health])}>
      {toneMark(job.health, 16, classes('mt-0.5', toneText[job.health]))}
      <span className="min-w-0 wrap-anywhere">
        {t('job.health.sentence', { health: enumName('health', job.health), why })}
        <span className="sr-only"> {t('job.severity', { severity: job.severity })}</span>
      </span>
    </p>
  );
}
