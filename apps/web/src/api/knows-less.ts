import type { JobPage } from '@syncdeck/contract';

type Known = Pick<JobPage, 'sources'>;

/**
 * Whether `next` comes from a server that has yet to collect what `before` already held: one that has just
 * started holds nothing of a source until upstream has answered it, and says so by that source's state.
 */
export function knowsLess(next: Known, before: Known | undefined): boolean {
  return next.sources.some(({ account, region, state, received }) => {
    if (state !== 'loading' && state !== 'failed') return false;
    const known = before?.sources.find((source) => source.account === account && source.region === region);
    return received < (known?.received ?? 0);
  });
}
