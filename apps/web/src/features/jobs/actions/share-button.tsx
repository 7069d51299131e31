import { Check, SquareTerminal } from 'lucide-react';
import { jobListPath } from '../../../api/job-page-query.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { MenuButton } from '../../../ui/menu/menu-button.tsx';
import { useView } from '../../../view/use-view.ts';
import { curlCommand } from './curl-command.ts';

/** Copies the question to the API that the list stands for, every match in one answer. */
export function ShareButton() {
  const { t, language } = useMessages();
  const { copied, copy } = useCopied();
  const { query } = useView();
  const url = (more: Partial<typeof query>) => window.location.origin + jobListPath({ ...query, ...more });
  const items = [
    { label: t('share.curl'), text: curlCommand(url({ limit: 'all' })) },
    { label: t('share.curlCsv'), text: curlCommand(url({ format: 'csv', lang: language })) },
    { label: t('share.address'), text: url({ limit: 'all' }) },
  ];
  return (
    <>
      <MenuButton
        variant="plain"
        label={t('share.button')}
        icon={copied ? Check : SquareTerminal}
        items={items.map(({ label, text }) => ({ label, onSelect: () => copy(text) }))}
      />
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
