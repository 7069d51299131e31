import type { SyncOptions } from '@syncdeck/contract';
import { useMessages } from '../../../messages/use-messages.ts';
import { NoneText } from '../../../ui/none-text.tsx';

type TopicRule = NonNullable<SyncOptions['kafkaOption']>['topicRules'][number];

/** Which tables go to which topic, in the order in which the rules are tried. */
export function TopicRules({ rules }: { rules: readonly TopicRule[] }) {
  const { t, enumName } = useMessages();
  const heads = ['topic', 'database-match', 'table-match', 'partition', 'columns'] as const;
  return (
    <div
      className="mt-3 overflow-x-auto"
      role="region"
      aria-label={t('job.options.topic-rules')}
      tabIndex={0}
    >
      <table className="w-full min-w-160 border-collapse">
        <caption className="pb-1 text-left text-ink-soft text-xs">{t('job.options.topic-rules')}</caption>
        <thead>
          <tr className="border-line border-b text-left text-ink-faint text-xs">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-normal">
                {t(`job.options.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <tr key={`${index}-${rule.topicName ?? ''}`} className="border-line border-b align-top">
              <td className="py-1.5 pr-4 font-mono text-xs leading-5 wrap-anywhere">
                {rule.topicName ?? <NoneText />}
              </td>
              <td className="py-1.5 pr-4">
                <Match mode={rule.dbMatchMode} name={rule.dbName} />
              </td>
              <td className="py-1.5 pr-4">
                <Match mode={rule.tableMatchMode} name={rule.tableName} />
              </td>
              <td className="py-1.5 pr-4">
                {rule.partitionType === null ? <NoneText /> : enumName('partitionType', rule.partitionType)}
              </td>
              <td className="py-1.5 font-mono text-xs leading-5 wrap-anywhere">
                {rule.columns.length === 0 ? <NoneText /> : rule.columns.join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Match({ mode, name }: { mode: string | null; name: string | null }) {
  const { enumName } = useMessages();
  if (mode === null && name === null) return <NoneText />;
  return (
    <>
      {name !== null && <code className="font-mono text-xs wrap-anywhere">{name}</code>}{' '}
      {mode !== null && <span className="text-ink-faint text-xs">{enumName('matchMode', mode)}</span>}
    </>
  );
}
