import type { Fault, FaultKind, FaultOf } from './fault.ts';

/** The first fault of a kind among those that strike a call. */
export function findFault<Kind extends FaultKind>(
  faults: readonly Fault[],
  kind: Kind,
): FaultOf<Kind> | undefined {
  return faults.find((fault): fault is FaultOf<Kind> => fault.kind === kind);
}
