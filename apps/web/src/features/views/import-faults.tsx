import { useMessages } from '../../messages/use-messages.ts';
import { Alert } from '../../ui/alert.tsx';
import type { FileFault } from './views-file.ts';

const shownAtMost = 5;

/** Why a file was not taken in: each fault, with the view that has it. */
export function ImportFaults({ faults }: { faults: readonly FileFault[] }) {
  const { t } = useMessages();
  const write = (fault: FileFault) =>
    'at' in fault
      ? t('views.faultAt', { number: fault.at, fault: t(`views.fault.${fault.reason}`) })
      : t(`views.fault.${fault.reason}`);
  return (
    <Alert tone="failed" title={t('views.refused')} className="text-xs">
      <ul>
        {faults.slice(0, shownAtMost).map((fault) => (
          <li key={'at' in fault ? fault.at : fault.reason}>{write(fault)}</li>
        ))}
        {faults.length > shownAtMost && (
          <li>{t('views.moreFaults', { count: faults.length - shownAtMost })}</li>
        )}
      </ul>
    </Alert>
  );
}
