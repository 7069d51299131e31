import { Download } from 'lucide-react';
import { jobListPath } from '../../../api/job-page-query.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { tooltipOf } from '../../../ui/tooltip/tooltip-of.ts';
import { useView } from '../../../view/use-view.ts';
import { ToolLabel } from '../../../ui/tool-label.tsx';

/** Downloads what is filtered: the API's own answer as CSV, in the reader's language. */
export function ExportCsvButton() {
  const { t, language } = useMessages();
  const { query } = useView();
  return (
    <ButtonLink
      {...tooltipOf(t('list.exportCsv'), { describes: false, when: 'cut' })}
      icon={Download}
      role="button"
      href={jobListPath({ ...query, format: 'csv', lang: language })}
      download
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <ToolLabel text={t('list.exportCsv')} />
    </ButtonLink>
  );
}
