import type { JobQuery } from '@syncdeck/contract';
import { jobListPath } from '../../../api/job-page-query.ts';
import { getTexts } from '../../../messages/text-store.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import type { MenuItem } from '../../../ui/menu/menu.tsx';
import { curlCommand } from './curl-command.ts';

/** What the list stands for as a question to the API, every match in one answer. */
export function shareItems(query: JobQuery, copy: (text: string) => void): MenuItem[] {
  const { t, language } = messagesOf(getTexts());
  const url = (more: Partial<JobQuery>) => window.location.origin + jobListPath({ ...query, ...more });
  const item = (label: string, text: string) => ({ label, onSelect: () => copy(text) });
  return [
    item(t('share.curl'), curlCommand(url({ limit: 'all' }))),
    item(t('share.curlCsv'), curlCommand(url({ format: 'csv', lang: language }))),
    item(t('share.address'), url({ limit: 'all' })),
  ];
}
