import { useQuery } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { metaQuery } from '../../api/meta-query.ts';
import { useMessages } from '../../messages/use-messages.ts';

/** Says on every page, and in print, that nothing shown is real. */
export function DemoNote() {
  const { t } = useMessages();
  const { data } = useQuery(metaQuery);
  if (data?.mode !== 'demo') return null;
  return (
    <div
      role="note"
      className="flex items-center justify-center gap-2 bg-attention-soft px-3 py-1 text-center text-attention text-xs"
    >
      <FlaskConical aria-hidden size={13} className="shrink-0" />
      {t('shell.demo')}
    </div>
  );
}
