import type { EndpointBrief, JobRow } from '@syncdeck/contract';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { CodeValue, Mono } from '../parts/code-value.tsx';
import { type Fact, FactList } from '../parts/fact-list.tsx';
import { Section } from '../parts/section.tsx';
import { TimeValue } from '../parts/time-value.tsx';
import { stepName } from '../steps/step-name.ts';

/** What the list last said of a job that is gone. */
export function LastKnownRow({ row }: { row: JobRow }) {
  const messages = useMessages();
  const { t } = messages;
  const format = useFormat();
  const facts: Fact[] = [
    {
      id: 'status',
      label: t('job.last-known.status'),
      value: row.status === null ? null : <StatusMark kind="status" value={row.status} />,
    },
    {
      id: 'health',
      label: t('job.last-known.health'),
      value: <StatusMark kind="health" value={row.health} />,
    },
    endpointFact('source', t('job.source'), row.source),
    endpointFact('destination', t('job.destination'), row.destination),
    { id: 'step', label: t('job.steps'), value: row.step && stepName(row.step.id, row.step.name, messages) },
    {
      id: 'lag',
      label: t('job.arrow.lag'),
      value: row.lagSeconds === null ? null : format.duration(row.lagSeconds),
      missing: 'unknown',
    },
    { id: 'error', label: t('job.error'), value: row.error && (row.error.message ?? row.error.reason) },
    { id: 'created', label: t('job.field.createdAt'), value: timeOf(row.createdAt) },
    { id: 'ended', label: t('job.field.endedAt'), value: timeOf(row.endedAt) },
  ];
  return (
    <Section title={t('job.gone.last-known')} className="px-4 pb-6">
      <FactList facts={facts} />
    </Section>
  );
}

function endpointFact(id: string, label: string, { databaseType, address }: EndpointBrief): Fact {
  const engine = databaseType === null ? null : <CodeValue kind="databaseType" value={databaseType} />;
  const place = address === null ? null : <Mono>{address}</Mono>;
  const value =
    engine === null && place === null ? null : (
      <>
        {engine} {place}
      </>
    );
  return { id, label, value, copy: address };
}

function timeOf(value: string | null): ReactNode {
  return value === null ? null : <TimeValue time={value} />;
}
