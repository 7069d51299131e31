import type { Listening } from '../listening.ts';
import type { FaultRegistry } from './fault-registry.ts';

export interface Refusing {
  /** Brings the listening socket in line with the faults that are on. */
  follow(): void;
  stop(): void;
}

/** Keeps the listening socket closed while a `refused` fault is on, and ends each after its `ms`. */
export function refuseWhileFaulty(faults: FaultRegistry, listening: Listening): Refusing {
  const timers = new Map<string, NodeJS.Timeout>();
  return {
    follow() {
      const refused = faults.list().filter(({ fault }) => fault.kind === 'refused');
      for (const { id, fault } of refused) {
        if (fault.kind !== 'refused' || fault.ms === undefined || timers.has(id)) continue;
        timers.set(
          id,
          setTimeout(() => faults.clear(id), fault.ms),
        );
      }
      listening.refuse(refused.length > 0);
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
