import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { NoneText } from '../../../ui/none-text.tsx';
import { classes } from '../../../ui/classes.ts';
import type { LimitRow } from '../../../format/job/option-rows.ts';

/** Rate limits, current against default. */
export function LimitTable({ rows }: { rows: readonly LimitRow[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const number = (value: number | null) =>
    value === null ? <NoneText why="unknown" /> : format.number(value);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('job.options.rate-limits')}</caption>
      <thead>
        <tr className="border-line border-b text-ink-faint text-xs">
          <th scope="col" className="w-[34%] py-1 pr-4 text-left font-normal">
            {t('job.options.option')}
          </th>
          <th scope="col" className="py-1 pr-4 text-right font-normal">
            {t('job.options.current')}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {t('job.options.default')}
          </th>
          <td className="hidden w-1/4 @xl:table-cell" />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field} className="border-line border-b">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal text-ink-soft">
              {t(`job.limit.${row.field}`)}
            </th>
            <td className={classes('py-1.5 pr-4 text-right', row.differs && 'font-semibold')}>
              {row.differs && (
                <span className="mr-1.5 text-attention">
                  <span aria-hidden>≠</span>
                  <span className="sr-only">{t('job.options.differs')}: </span>
                </span>
              )}
              {number(row.current)}
            </td>
            <td className="py-1.5 text-right text-ink-soft">{number(row.default)}</td>
            <td className="hidden @xl:table-cell" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
