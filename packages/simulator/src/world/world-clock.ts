export interface WorldClock {
  /** Ms since the epoch, in the world's time. */
  now(): number;
  step(ms: number): void;
}

/** Real time, or a virtual clock that stands still until stepped. Real time can be stepped on top. */
export function createWorldClock(clock: 'real' | { startAt: number }): WorldClock {
  let stepped = 0;
  const base = clock === 'real' ? Date.now : () => clock.startAt;
  return {
    now: () => base() + stepped,
    step(ms) {
      stepped += ms;
    },
  };
}
