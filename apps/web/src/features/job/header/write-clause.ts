import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import { stepName } from '../steps/step-name.ts';
import type { HealthClause } from './health-clauses.ts';

type Write<Kind extends HealthClause['kind']> = (
  clause: Extract<HealthClause, { kind: Kind }>,
  messages: Messages,
  format: Format,
  now: number,
) => string;

const writers: { [Kind in HealthClause['kind']]: Write<Kind> } = {
  behind: ({ lagSeconds, lagMegabytes }, { t }, format) => {
    const hasData = lagMegabytes !== null && lagMegabytes > 0;
    const data = hasData ? format.megabytes(lagMegabytes) : '';
    const time = format.duration(lagSeconds);
    if (lagSeconds < 1) return hasData ? t('job.health.level-with-data', { data }) : t('job.health.level');
    return hasData ? t('job.health.behind-with-data', { time, data }) : t('job.health.behind', { time });
  },
  'source-idle': ({ lagSeconds }, { t }, format) =>
    lagSeconds === null
      ? t('job.health.source-idle-unmeasured')
      : t('job.health.source-idle', { time: format.duration(lagSeconds) }),
  status: ({ status }, { t, enumName }) =>
    t('job.health.status', { status: enumName('status', status ?? 'Unknown') }),
  'failed-step': ({ id, name }, messages) => {
    const step = stepName(id, name, messages);
    return step === null
      ? messages.t('job.health.failed-some-step')
      : messages.t('job.health.failed-step', { step });
  },
  billing: ({ tradeStatus, offlineAt }, { t, enumName }, format, now) => {
    const name = enumName('tradeStatus', tradeStatus ?? 'Unknown');
    return offlineAt === null
      ? t('job.health.billing', { tradeStatus: name })
      : t('job.health.billing-until', { tradeStatus: name, time: format.relative(offlineAt, now) });
  },
  expiring: ({ expiresAt }, { t }, format, now) => {
    const time = expiresAt === null ? '' : format.relative(expiresAt, now);
    const isPast = expiresAt !== null && Date.parse(expiresAt) <= now;
    return t(isPast ? 'job.health.expired' : 'job.health.expiring', { time });
  },
  overdue: ({ expectRunAt }, { t }, format, now) =>
    t('job.health.overdue', { time: expectRunAt === null ? '' : format.relative(expectRunAt, now) }),
  warnings: ({ count }, { t }) => t('job.health.warnings', { count }),
  'at-step': ({ number, total, id, name, percent }, messages, format) => {
    const step = stepName(id, name, messages) ?? String(number);
    return percent === null
      ? messages.t('job.health.at-step', { number, total, step })
      : messages.t('job.health.at-step-percent', { number, total, step, percent: format.percent(percent) });
  },
  'no-measurement': (_clause, { t }) => t('job.health.no-measurement'),
  ended: ({ endedAt }, { t }, format, now) =>
    endedAt === null
      ? t('job.health.ended-sometime')
      : t('job.health.ended', { time: format.relative(endedAt, now) }),
};

/** One clause of the health sentence in the reader's language; `now` in epoch ms. */
export function writeClause<Kind extends HealthClause['kind']>(
  clause: Extract<HealthClause, { kind: Kind }>,
  messages: Messages,
  format: Format,
  now: number,
): string {
  const write: Write<Kind> = writers[clause.kind];
  return write(clause, messages, format, now);
}
