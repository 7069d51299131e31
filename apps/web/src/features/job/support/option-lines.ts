import type { JobDetail, SyncOptions } from '@syncdeck/contract';
import { kafkaRows, limitRows, type OptionRow, optionRows } from '../../../format/job/option-rows.ts';
import { optionKinds } from '../../../format/job/option-kinds.ts';
import { codeOf, enumOf, type Words } from './fact-lines.ts';

/** Every option that is reported, and whether it differs from the documented default. */
export function optionLines(options: SyncOptions, words: Words): string[] {
  const { t } = words;
  const rows = [...optionRows(options), ...kafkaRows(options)].filter(({ value }) => value !== null);
  const rules = options.kafkaOption?.topicRules ?? [];
  return [
    ...rows.map((row) => {
      const differs = row.standing === 'differs' ? ` (${t('job.options.differs')})` : '';
      return `- ${t(`job.option.${row.field}`)}: ${valueText(row, words)}${differs}`;
    }),
    ...rules.map((rule) => {
      const { topicName, partitionType, dbName, tableName, columns } = rule;
      const parts = [topicName, partitionType, dbName, tableName, columns.join(', ') || null];
      return `- ${t('job.options.topic')}: ${parts.flatMap((part) => codeOf(part) ?? []).join(', ')}`;
    }),
  ];
}

function valueText({ field, value }: OptionRow, words: Words): string {
  const { t } = words;
  const kind = optionKinds[field];
  if (field === 'autoRetryTimeRangeMinutes' && typeof value === 'number') return retryText(value, words);
  if (typeof value === 'boolean') return t(value ? 'job.yes' : 'job.no');
  const items = Array.isArray(value) ? value : [String(value)];
  if (items.length === 0) return t('job.options.empty-list');
  return items
    .map((item: string) => (kind === undefined ? codeOf(item) : enumOf(words, kind, item)) ?? '')
    .join(t('job.list-separator'));
}

/** Every rate limit that is reported, current against default. */
export function limitLines(rateLimit: JobDetail['rateLimit'], words: Words): string[] {
  const { t, format } = words;
  return limitRows(rateLimit).flatMap((limit) => {
    if (limit.current === null) return [];
    const known =
      limit.default === null ? '' : ` (${t('job.options.default')} ${format.number(limit.default)})`;
    return [`- ${t(`job.limit.${limit.field}`)}: ${format.number(limit.current)}${known}`];
  });
}

/** How long upstream retries by itself; 0 minutes is never. */
export function retryText(minutes: number, { t, format }: Words): string {
  return minutes === 0
    ? t('job.auto-retry.off')
    : t('job.auto-retry.for', { time: format.duration(minutes * 60) });
}
