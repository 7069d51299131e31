import type { SourceState } from '@syncdeck/contract';
import type { FleetView } from '../../core/core.ts';

export interface FleetTokens {
  /** Of all that a body shows: changes with every collection. */
  body: string;
  /** Of what an ETag covers: the revision and the sources' states without times and request ids. */
  etag: string;
}

/** What identifies the fleet's state, in a kept body and in an ETag. */
export function fleetTokens({ revision, sources }: FleetView): FleetTokens {
  return {
    body: `${revision} ${JSON.stringify(sources)}`,
    etag: `${revision} ${JSON.stringify(sources.map(lastingState))}`,
  };
}

/** The true interval and an error's message are left out too: they carry durations and request ids. */
function lastingState({ account, region, state, total, received, error }: SourceState): unknown[] {
  return [account, region, state, total, received, error?.kind, error?.code];
}
