import type { SourceState } from '@syncdeck/contract';
import type { FleetView } from '../../core/core.ts';

/** What an ETag covers of the fleet: the revision, and the sources' states without times and request ids. */
export function etagToken({ revision, sources }: FleetView): string {
  return `${revision} ${JSON.stringify(sources.map(lastingState))}`;
}

/** Whether a body made from one view would be the same made from the other, times included. */
export function showSame(one: FleetView, other: FleetView): boolean {
  return (
    one.revision === other.revision &&
    one.listing === other.listing &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, index) => {
      const twin = other.sources[index];
      return twin !== undefined && stateKeys.every((key) => source[key] === twin[key]);
    })
  );
}

const stateKeys = [
  'account',
  'region',
  'state',
  'collectedAt',
  'refreshSeconds',
  'total',
  'received',
  'requestId',
  'error',
] as const satisfies readonly (keyof SourceState)[];

/** The true interval and an error's message are left out too: they carry durations and request ids. */
function lastingState({ account, region, state, total, received, error }: SourceState): unknown[] {
  return [account, region, state, total, received, error?.kind, error?.code];
}
