import { useNow } from '../../format/clock.ts';
import { useFormat } from '../../format/use-format.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { sourceKey } from './source-map.ts';
import { useLive } from './use-live.ts';

/** Every source with its state, age and how many of its jobs are held. */
export default function SourceAges() {
  const { t, enumName } = useMessages();
  const { duration, absolute, number } = useFormat();
  const { sources } = useLive();
  const now = useNow(1);
  return (
    <div className="p-3">
      <h2 className="mb-2 font-semibold">{t('live.sources')}</h2>
      <table className="text-xs">
        <thead className="text-left text-ink-faint">
          <tr>
            <th className="pr-4 pb-1 font-normal">{t('live.source')}</th>
            <th className="pr-4 pb-1 font-normal">{t('live.state')}</th>
            <th className="pr-4 pb-1 text-right font-normal">{t('live.age')}</th>
            <th className="pr-4 pb-1 text-right font-normal">{t('live.every')}</th>
            <th className="pb-1 text-right font-normal">{t('live.jobs')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from(sources.values(), (source) => (
            <tr key={sourceKey(source)}>
              <td className="py-0.5 pr-4">
                {source.account} · {enumName('region', source.region)}
              </td>
              <td className="py-0.5 pr-4">
                <StatusMark kind="sourceState" value={source.state} />
              </td>
              <td
                className="py-0.5 pr-4 text-right"
                {...(source.collectedAt !== null && { title: absolute(source.collectedAt) })}
              >
                {source.collectedAt === null
                  ? '—'
                  : duration(Math.max(0, (now - Date.parse(source.collectedAt)) / 1000))}
              </td>
              <td className="py-0.5 pr-4 text-right">{duration(source.refreshSeconds)}</td>
              <td className="py-0.5 text-right">
                {source.total === null || source.total === source.received
                  ? number(source.received)
                  : t('live.received', { received: source.received, total: source.total })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 max-w-72 text-ink-faint text-xs">{t('live.credential')}</p>
    </div>
  );
}
