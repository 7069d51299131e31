import { useLocation } from '@tanstack/react-router';
import { MapPinOff } from 'lucide-react';
import { useMessages } from '../messages/use-messages.ts';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Says that an address leads nowhere, and where to go. */
export function NotFoundPage() {
  const { t } = useMessages();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <EmptyState
      icon={MapPinOff}
      title={t('shell.notFound.title')}
      actions={<ButtonLink href="/jobs">{t('shell.notFound.back')}</ButtonLink>}
    >
      <p className="break-all">{t('shell.notFound.detail', { path })}</p>
    </EmptyState>
  );
}
