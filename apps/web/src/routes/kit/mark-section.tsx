import { healthWords, jobStatuses, sourceStateWords, stepStatuses, tradeStatuses } from '@syncdeck/contract';
import { useMessages } from '../../messages/use-messages.ts';
import { engineMark, markedEngines } from '../../ui/engine-mark.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { MarkedKind } from '../../ui/tone.ts';
import { KitRow, KitSection } from './kit-parts.tsx';

const marks: readonly (readonly [MarkedKind, readonly string[]])[] = [
  ['health', healthWords],
  ['status', [...jobStatuses, 'StatusOfTomorrow']],
  ['stepStatus', stepStatuses],
  ['tradeStatus', tradeStatuses],
  ['sourceState', sourceStateWords],
];

/** Marks of health, status and engine: every value, and one that has no name. */
export function MarkSection() {
  const { enumName } = useMessages();
  return (
    <>
      {marks.map(([kind, values]) => (
        <KitSection key={kind} title={`Marks: ${kind}`}>
          <KitRow>
            {values.map((value) => (
              <StatusMark key={value} kind={kind} value={value} />
            ))}
          </KitRow>
        </KitSection>
      ))}
      <KitSection title="Engines">
        <KitRow>
          {[...markedEngines, 'engine-of-tomorrow'].map((type) => (
            <span key={type} className="inline-flex items-center gap-1.5">
              {engineMark(type)}
              {enumName('databaseType', type)}
            </span>
          ))}
        </KitRow>
      </KitSection>
    </>
  );
}
