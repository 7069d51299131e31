import { Check, Copy } from 'lucide-react';
import { useMessages } from '../../messages/use-messages.ts';
import { IconButton } from '../icon-button.tsx';
import { useCopied } from './use-copied.ts';

/** Copies `value`; `what` names it: "Copy job ID". */
export function CopyButton({ value, what, className }: { value: string; what: string; className?: string }) {
  const { t } = useMessages();
  const { copied, copy } = useCopied();
  return (
    <>
      <IconButton
        size="small"
        label={t('ui.copy', { what })}
        icon={copied ? Check : Copy}
        onClick={() => copy(value)}
        {...(className && { className })}
      />
      <span role="status" className="sr-only">
        {copied ? t('ui.copied') : ''}
      </span>
    </>
  );
}
