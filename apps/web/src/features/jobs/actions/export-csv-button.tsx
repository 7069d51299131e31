import { Download } from 'lucide-react';
import { jobListPath } from '../../../api/job-page-query.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { useView } from '../../../view/use-view.ts';

/** Downloads what is filtered: the API's own answer as CSV, in the reader's language. */
export function ExportCsvButton() {
  const { t, language } = useMessages();
  const { query } = useView();
  return (
    <ButtonLink
      icon={Download}
      word={t('list.exportCsv')}
      role="button"
      href={jobListPath({ ...query, format: 'csv', lang: language })}
      download
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    />
  );
}
