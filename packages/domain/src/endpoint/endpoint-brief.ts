import type { EndpointBrief } from '@syncdeck/contract';
import { address } from './address.ts';
import type { RawSide } from './raw-side.ts';

/** One side of a job as its row shows it; the address is the first node's. */
export function endpointBrief({ nodes, ...side }: RawSide): EndpointBrief {
  const [first] = nodes;
  return {
    databaseType: side.databaseType,
    accessType: side.accessType,
    region: side.region,
    nodeType: side.nodeType,
    address: first === undefined ? null : address(first),
    nodes: nodes.length,
  };
}

/** `mysql2mysql`: upstream sends no such field, though it filters by one. Null where either side is missing. */
export function jobType(source: RawSide, destination: RawSide): string | null {
  return source.databaseType === null || destination.databaseType === null
    ? null
    : `${source.databaseType}2${destination.databaseType}`;
}
