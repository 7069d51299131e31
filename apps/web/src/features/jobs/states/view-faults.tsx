import { useMessages } from '../../../messages/use-messages.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { changeView } from '../../../view/navigation.ts';
import { useView } from '../../../view/use-view.ts';
import type { ViewFault } from '../../../view/view.ts';

/** Names the parts of the link that could not be read; the rest of it is applied. */
export function ViewFaults({ faults }: { faults: readonly ViewFault[] }) {
  const { t } = useMessages();
  const view = useView();
  return (
    <Alert
      tone="attention"
      role="status"
      title={t('fault.title', { count: faults.length })}
      actions={
        <Button variant="quiet" onClick={() => changeView(view, { replace: true })}>
          {t('fault.remove')}
        </Button>
      }
    >
      <ul>
        {faults.map(({ parameter, value, reason }) => (
          <li key={`${parameter}=${value}`}>
            <code className="font-mono text-xs">{value === '' ? parameter : `${parameter}=${value}`}</code>{' '}
            {t(`fault.${reason}`)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
