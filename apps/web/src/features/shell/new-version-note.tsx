import { useSyncExternalStore } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { isChunkMissing, subscribeMissingChunk } from '../../ui/missing-chunk.ts';

/** After an upgrade the server no longer has parts of this page: offers a reload. */
export function NewVersionNote() {
  const { t } = useMessages();
  const missing = useSyncExternalStore(subscribeMissingChunk, isChunkMissing);
  if (!missing) return null;
  return (
    <Alert
      tone="attention"
      className="rounded-none"
      actions={
        <Button variant="accent" onClick={() => window.location.reload()}>
          {t('ui.reload')}
        </Button>
      }
    >
      {t('ui.newVersion')}
    </Alert>
  );
}
