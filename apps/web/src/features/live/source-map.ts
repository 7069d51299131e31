import type { SourceState } from '@syncdeck/contract';

export type SourceMap = ReadonlyMap<string, SourceState>;

/** `account/region`. */
export function sourceKey({ account, region }: Pick<SourceState, 'account' | 'region'>): string {
  return `${account}/${region}`;
}

/**
 * Takes in states that came later. One whose whole pass began earlier than the one known is a repeated
 * body of the list (its ETag leaves times out), and keeps the newer time. The same map where nothing is new.
 */
export function mergeSources(known: SourceMap, states: readonly SourceState[]): SourceMap {
  let merged: Map<string, SourceState> | null = null;
  for (const state of states) {
    const previous = known.get(sourceKey(state));
    if (JSON.stringify(previous) === JSON.stringify(state)) continue;
    const isRepeat =
      previous?.state === state.state && epoch(previous.collectedAt) > epoch(state.collectedAt);
    if (!isRepeat) (merged ??= new Map(known)).set(sourceKey(state), state);
  }
  return merged ?? known;
}

function epoch(time: string | null): number {
  return time === null ? 0 : Date.parse(time);
}
