import type { JobDetail } from '@syncdeck/contract';
import { useFormat } from '../../../format/use-format.ts';
import { type Messages, useMessages } from '../../../messages/use-messages.ts';
import type { EnumKind } from '../../../messages/en/enums.ts';
import { CodeValue, Mono } from '../parts/code-value.tsx';
import { type Fact, FactList } from '../parts/fact-list.tsx';
import { CurrentStep } from '../steps/current-step.tsx';
import { Section } from '../parts/section.tsx';
import { TimeValue } from '../parts/time-value.tsx';

/** Rows per second that a class allows, at 1 KB a row. Source: the product's specification page. */
const rowsPerSecond: Readonly<Record<string, number>> = {
  micro: 1000,
  small: 2000,
  medium: 5000,
  large: 11_000,
};

type TextField = 'compareDisabledReason' | 'detailMessage';
type TimeField = 'createdAt' | 'startedAt' | 'endedAt' | 'expectRunAt' | 'expiresAt' | 'offlineAt';

/** What the job costs and until when. */
export function BillingSection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const facts: Fact[] = [
    enumFact(t, 'payMode', 'payMode', job.payMode),
    { ...enumFact(t, 'tradeStatus', 'tradeStatus', job.tradeStatus), missing: 'unknown' },
    { id: 'instanceClass', label: t('job.field.instanceClass'), value: <InstanceClass job={job} /> },
    enumFact(t, 'specification', 'specification', job.specification),
    flagFact(t, 'autoRenew', job.autoRenew),
    timeFact(t, 'expiresAt', job.expiresAt),
    timeFact(t, 'offlineAt', job.offlineAt),
  ];
  return (
    <Section title={t('job.billing')}>
      <FactList facts={facts} />
    </Section>
  );
}

/** When the job was to run and did, and how it behaves on trouble. */
export function ScheduleSection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const facts: Fact[] = [
    { id: 'step', label: t('job.steps.current-step'), value: job.step && <CurrentStep job={job} /> },
    enumFact(t, 'runMode', 'runMode', job.runMode),
    timeFact(t, 'expectRunAt', job.expectRunAt),
    timeFact(t, 'createdAt', job.createdAt),
    timeFact(t, 'startedAt', job.startedAt),
    timeFact(t, 'endedAt', job.endedAt),
    {
      id: 'autoRetry',
      label: t('job.field.autoRetryMinutes'),
      value: <AutoRetry minutes={job.autoRetryMinutes} />,
    },
    { ...flagFact(t, 'dumperResumable', job.dumperResumable), missing: 'unknown' },
    enumFact(t, 'objectChangeStatus', 'objectChangeStatus', job.objectChangeStatus),
    textFact(t, 'compareDisabledReason', job.compareDisabledReason),
    textFact(t, 'detailMessage', job.detailMessage),
  ];
  return (
    <Section title={t('job.running')}>
      <FactList facts={facts} />
    </Section>
  );
}

/** What names the job, and the call that these values came from. */
export function IdentitySection({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const mono = (field: 'jobId' | 'key' | 'account' | 'requestId', value: string | null): Fact => ({
    id: field,
    label: t(`job.field.${field}`),
    value: value === null ? null : <Mono>{value}</Mono>,
    copy: value,
  });
  const facts: Fact[] = [
    mono('jobId', job.jobId),
    mono('key', job.key),
    mono('account', job.account),
    enumFact(t, 'region', 'region', job.region),
    enumFact(t, 'jobType', 'jobType', job.jobType),
    {
      id: 'collectedAt',
      label: t('job.field.collectedAt'),
      value: <TimeValue time={job.collectedAt} />,
      copy: job.collectedAt,
    },
    mono('requestId', job.requestId),
  ];
  return (
    <Section title={t('job.identity')}>
      <FactList facts={facts} />
    </Section>
  );
}

/** How long upstream retries by itself; 0 is never. */
export function AutoRetry({ minutes }: { minutes: number | null }) {
  const { t } = useMessages();
  const format = useFormat();
  if (minutes === null) return t('job.not-reported');
  return minutes === 0
    ? t('job.auto-retry.off')
    : t('job.auto-retry.for', { time: format.duration(minutes * 60) });
}

function InstanceClass({ job: { instanceClass } }: { job: JobDetail }) {
  const { t, enumName } = useMessages();
  if (instanceClass === null) return t('job.not-reported');
  const name = enumName('instanceClass', instanceClass);
  const rps = Object.hasOwn(rowsPerSecond, instanceClass) ? rowsPerSecond[instanceClass] : undefined;
  return rps === undefined ? name : t('job.instance-class.rps', { name, rps });
}

function enumFact(
  t: Messages['t'],
  field:
    | 'payMode'
    | 'tradeStatus'
    | 'specification'
    | 'runMode'
    | 'objectChangeStatus'
    | 'region'
    | 'jobType',
  kind: EnumKind,
  value: string | null,
): Fact {
  return {
    id: field,
    label: t(`job.field.${field}`),
    value: value === null ? null : <CodeValue kind={kind} value={value} />,
  };
}

function flagFact(t: Messages['t'], field: 'autoRenew' | 'dumperResumable', value: boolean | null): Fact {
  return {
    id: field,
    label: t(`job.field.${field}`),
    value: value === null ? null : t(value ? 'job.yes' : 'job.no'),
  };
}

function timeFact(t: Messages['t'], field: TimeField, value: string | null): Fact {
  return {
    id: field,
    label: t(`job.field.${field}`),
    value: value === null ? null : <TimeValue time={value} />,
    copy: value,
  };
}

function textFact(t: Messages['t'], field: TextField, value: string | null): Fact {
  return {
    id: field,
    label: t(`job.field.${field}`),
    value: value === null ? null : <span className="whitespace-pre-line">{value}</span>,
    copy: value,
  };
}
