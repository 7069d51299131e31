import { MapPinOff } from 'lucide-react';
import { PageTitle } from './page-title.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Says that an address leads nowhere, and where to go. */
export function NotFoundPage({ path }: { path: string }) {
  const { t } = useMessages();
  return (
    <>
      <PageTitle title={t('shell.notFound.title')} />
      <EmptyState
        icon={MapPinOff}
        title={t('shell.notFound.title')}
        heading="h1"
        actions={<ButtonLink href="/jobs">{t('shell.notFound.back')}</ButtonLink>}
      >
        <p className="wrap-anywhere">{t('shell.notFound.detail', { path })}</p>
      </EmptyState>
    </>
  );
}
