import { useMessages } from '../../../messages/use-messages.ts';
import { stepName } from './step-name.ts';

/** A step's id, and upstream's own name for it where the page shows the official one instead. */
export function StepIdentity({ id, name }: { id: string | null; name: string | null }) {
  const shown = stepName(id, name, useMessages());
  return (
    <span className="text-ink-faint text-xs wrap-anywhere">
      {id !== null && <code className="font-mono">{id}</code>}
      {name !== null && name !== shown && ` ${name}`}
    </span>
  );
}
