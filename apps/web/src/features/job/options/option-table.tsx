import { useMessages } from '../../../messages/use-messages.ts';
import { classes } from '../../../ui/classes.ts';
import type { OptionRow } from '../../../format/job/option-rows.ts';
import { optionKinds } from '../../../format/job/option-kinds.ts';
import { OptionValue } from './option-value.tsx';

/** Options by name, value and documented default; what differs is marked by more than colour. */
export function OptionTable({ rows, caption }: { rows: readonly OptionRow[]; caption: string }) {
  const { t } = useMessages();
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-left text-ink-faint text-xs">
          <th scope="col" className="w-[34%] py-1 pr-4 font-normal">
            {t('job.options.option')}
          </th>
          <th scope="col" className="py-1 pr-4 font-normal">
            {t('job.options.value')}
          </th>
          <th scope="col" className="w-[28%] py-1 font-normal">
            {t('job.options.default')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OptionLine key={row.field} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function OptionLine({ row }: { row: OptionRow }) {
  const { t, enumName } = useMessages();
  const differs = row.standing === 'differs';
  const kind = optionKinds[row.field];
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-1.5 pr-4 text-left font-normal text-ink-soft wrap-anywhere">
        {t(`job.option.${row.field}`)}
      </th>
      <td className={classes('py-1.5 pr-4 wrap-anywhere', differs && 'font-semibold')}>
        {differs && (
          <span className="mr-1.5 text-attention">
            <span aria-hidden>≠</span>
            <span className="sr-only">{t('job.options.differs')}: </span>
          </span>
        )}
        <OptionValue row={row} />
      </td>
      <td className="py-1.5 text-ink-soft wrap-anywhere">
        {row.default === null ? (
          <span className="text-ink-faint">
            <span aria-hidden>—</span>
            <span className="sr-only">{t('job.options.no-default')}</span>
          </span>
        ) : kind === undefined ? (
          row.default
        ) : (
          enumName(kind, row.default)
        )}
      </td>
    </tr>
  );
}
