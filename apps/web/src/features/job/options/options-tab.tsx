import type { JobDetail } from '@syncdeck/contract';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Section } from '../parts/section.tsx';
import { LimitTable } from './limit-table.tsx';
import { isNotable, kafkaRows, limitRows, optionRows } from '../../../format/job/option-rows.ts';
import { OptionTable } from './option-table.tsx';
import { TopicRules } from './topic-rules.tsx';

/** How the job runs, against what the official documents call the default. */
export function OptionsTab({ job }: { job: JobDetail }) {
  const { t } = useMessages();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const general = optionRows(job.options).filter((row) => !onlyDiffering || isNotable(row));
  const kafka = kafkaRows(job.options).filter((row) => !onlyDiffering || isNotable(row));
  const limits = limitRows(job.rateLimit).filter((row) => !onlyDiffering || row.differs);
  const rules = job.options.kafkaOption?.topicRules ?? [];
  const isEmpty = general.length + kafka.length + limits.length + rules.length === 0;
  return (
    <div className="flex flex-col gap-6">
      <label className="flex w-fit cursor-pointer items-center gap-2 print:hidden">
        <input
          type="checkbox"
          role="switch"
          checked={onlyDiffering}
          onChange={(event) => setOnlyDiffering(event.target.checked)}
          className="size-4 accent-accent"
        />
        {t('job.options.only-differing')}
      </label>
      {isEmpty && <p className="text-ink-soft">{t('job.options.nothing-differs')}</p>}
      {general.length > 0 && (
        <Section title={t('job.options.general')}>
          <OptionTable rows={general} caption={t('job.options.general')} />
        </Section>
      )}
      {kafka.length + rules.length > 0 && (
        <Section title={t('job.options.kafka')}>
          {kafka.length > 0 && <OptionTable rows={kafka} caption={t('job.options.kafka')} />}
          {rules.length > 0 && <TopicRules rules={rules} />}
        </Section>
      )}
      {limits.length > 0 && (
        <Section title={t('job.options.rate-limits')} aside={<SetByUser value={job.rateLimit.setByUser} />}>
          <LimitTable rows={limits} />
        </Section>
      )}
    </div>
  );
}

function SetByUser({ value }: { value: boolean | null }) {
  const { t } = useMessages();
  if (value === null) return t('job.options.limits-unknown');
  return t(value ? 'job.options.limits-from-user' : 'job.options.limits-default');
}
