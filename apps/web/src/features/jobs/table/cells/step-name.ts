import type { CurrentStep } from '@syncdeck/contract';
import type { Messages } from '../../../../messages/use-messages.ts';

/** The step's official name; upstream's own where its id has none. */
export function stepName({ id, name }: CurrentStep, { enumName }: Messages): string | null {
  const known = id === null ? null : enumName('step', id);
  return known === id ? (name ?? known) : known;
}
