import { useMessages } from '../../../messages/use-messages.ts';
import { AutoRetry } from '../overview/facts-section.tsx';
import { TimeValue } from '../parts/time-value.tsx';
import { optionKinds } from '../../../format/job/option-kinds.ts';
import type { OptionRow } from '../../../format/job/option-rows.ts';

/** An option's value by its official name; "not reported" is not "none". */
export function OptionValue({ row: { field, value } }: { row: OptionRow }) {
  const { t, enumName } = useMessages();
  const kind = optionKinds[field];
  if (value === null) return <span className="text-ink-faint">{t('job.not-reported')}</span>;
  if (field === 'autoRetryTimeRangeMinutes' && typeof value === 'number')
    return <AutoRetry minutes={value} />;
  if (field === 'startPosition' && typeof value === 'string') return <TimeValue time={value} />;
  if (typeof value === 'boolean') return t(value ? 'job.yes' : 'job.no');
  if (typeof value === 'string') return kind === undefined ? value : enumName(kind, value);
  if (typeof value === 'number') return value;
  if (value.length === 0) return t('job.options.empty-list');
  if (kind !== undefined) return value.map((item) => enumName(kind, item)).join(t('job.list-separator'));
  return (
    <ul>
      {value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
