import { Random } from '../world/random.ts';
import type { ActiveFault, Fault } from './fault.ts';

interface FaultedCall {
  region: string;
  byId: boolean;
}

export interface FaultRegistry {
  /** Switches a fault on; its id. */
  set(fault: Fault): string;
  /** Ends one fault, or all of them. */
  clear(id?: string): void;
  list(): ActiveFault[];
  /** The faults that strike this call, in the order in which they were set; each counts the call. */
  strike(call: FaultedCall): Fault[];
}

interface Entry extends ActiveFault {
  random: Random;
  passed: number;
}

/** `changed` is told after each change of the set. */
export function createFaultRegistry(changed: () => void): FaultRegistry {
  const entries = new Map<string, Entry>();
  let lastId = 0;
  return {
    set(fault) {
      lastId += 1;
      const id = `fault-${lastId}`;
      entries.set(id, { id, fault, struck: 0, passed: 0, random: new Random(fault.seed ?? 1) });
      changed();
      return id;
    },
    clear(id) {
      if (id === undefined) entries.clear();
      else entries.delete(id);
      changed();
    },
    list: () => [...entries.values()].map(({ id, fault, struck }) => ({ id, fault, struck })),
    strike: (call) => [...entries.values()].filter((entry) => strikes(entry, call)).map(({ fault }) => fault),
  };
}

function strikes(entry: Entry, call: FaultedCall): boolean {
  const { fault } = entry;
  if (fault.regions && !fault.regions.includes(call.region)) return false;
  if (fault.calls && call.byId !== (fault.calls === 'detail')) return false;
  if (entry.passed < (fault.after ?? 0)) {
    entry.passed += 1;
    return false;
  }
  if (fault.times !== undefined && entry.struck >= fault.times) return false;
  if (fault.rate !== undefined && entry.random.next() >= fault.rate) return false;
  entry.struck += 1;
  return true;
}
