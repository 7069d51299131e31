import { useFormat } from '../../../format/use-format.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useCopied } from '../../../ui/copy/use-copied.ts';
import { lastPastedIds } from '../filters/pasted-ids.ts';

/** Says how many of the pasted ids are filtered on, where not all of them fitted, and hands out the others. */
export function CutIds({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const { copied, copy } = useCopied();
  const pasted = lastPastedIds();
  const rest = pasted.slice(ids.length);
  if (rest.length === 0 || ids.some((id, index) => id !== pasted[index])) return null;
  return (
    <Alert
      tone="attention"
      role="status"
      title={t('ids.cut', { pasted: format.number(pasted.length), used: format.number(ids.length) })}
      actions={
        <Button variant="quiet" onClick={() => copy(rest.join('\n'))}>
          {copied ? t('ui.copied') : t('ids.copyRest', { count: rest.length })}
        </Button>
      }
    >
      {t('ids.limit')}
    </Alert>
  );
}
