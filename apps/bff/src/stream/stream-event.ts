import type { FleetChange } from '../core/core.ts';

/** Event name and data of a change, as the stream tells it. */
export function eventOf(change: FleetChange): { name: string; data: unknown } {
  switch (change.event) {
    case 'snapshot':
      return { name: 'snapshot', data: { ...change.source, revision: change.revision } };
    case 'jobs': {
      const { revision, changed, removed, reset } = change;
      return { name: 'jobs', data: { revision, changed, removed, reset } };
    }
    case 'source':
      return { name: 'source', data: change.source };
  }
}

/** One event in the wire form; JSON holds no line feed, so one `data` line is enough. */
export function frame(id: string, name: string, json: string): Buffer {
  return Buffer.from(`id: ${id}\nevent: ${name}\ndata: ${json}\n\n`);
}
