import { useMessages } from '../../../messages/use-messages.ts';
import type { RangeBin } from './range-bins.ts';

/** The histogram's numbers as a table, for whoever reads rather than looks. */
export function RangeTable({
  label,
  bins,
  describe,
}: {
  label: string;
  bins: readonly RangeBin[];
  describe: (bin: RangeBin) => string;
}) {
  const { t, count } = useMessages();
  return (
    <details className="text-xs">
      <summary className="w-fit rounded text-ink-soft hover:text-ink">{t('range.asTable')}</summary>
      <div role="region" aria-label={t('range.asTable')} tabIndex={0} className="mt-1 max-h-40 overflow-auto">
        <table className="w-full">
          <thead>
            <tr className="text-ink-faint">
              <th scope="col" className="py-0.5 text-left font-normal">
                {label}
              </th>
              <th scope="col" className="py-0.5 text-right font-normal">
                {t('range.jobs')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <td className="py-0.5">{describe(bin)}</td>
                <td className="py-0.5 text-right">{count(bin.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
