import type { JobPage } from '@syncdeck/contract';

type Known = Pick<JobPage, 'sources' | 'unfilteredTotal'>;

/**
 * Whether `next` comes from a server that has yet to collect what `before` already held: one that has just
 * started holds nothing of a source until upstream has answered it, and says so by that source's state. Its rows
 * may follow a moment after it counts them as received.
 */
export function knowsLess(next: Known, before: Known | undefined): boolean {
  if (before === undefined) return false;
  return next.sources.some(({ account, region, state, received }) => {
    if (state !== 'loading' && state !== 'failed') return false;
    const known = before.sources.find((source) => source.account === account && source.region === region);
    const held = known?.received ?? 0;
    return held > 0 && (received < held || next.unfilteredTotal < before.unfilteredTotal);
  });
}
