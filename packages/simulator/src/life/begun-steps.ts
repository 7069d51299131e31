import { mixKeys, Random } from '../world/random.ts';
import type { StepRole } from './job-state.ts';

const minute = 60_000;

/** When the four steps of a job began whose full load is over; a few were restarted long after the start. */
export function allBegun(key: number, startedAt: number, by: number): Record<StepRole, number> {
  const random = new Random(mixKeys(key, 51));
  const room = Math.max(0, by - startedAt);
  const restarted = random.chance(0.05) ? Math.min(random.between(0.5, 30) * 60 * minute, room / 2) : 0;
  const structure = startedAt + restarted + Math.min(random.between(4000, 30_000), room / 20);
  const dump = structure + Math.min(random.between(5000, 60_000), room / 20);
  const load = dump + Math.min(random.magnitude(3 * minute, 200 * minute), room / 8);
  const sink = load + Math.min(random.magnitude(4 * minute, 400 * minute), room / 8);
  return { structure, export: dump, import: load, incremental: sink };
}

/** When a job that stays was started: some minutes after its creation. */
export function startOf(key: number, createdAt: number): number {
  return createdAt + Math.floor(new Random(mixKeys(key, 52)).magnitude(2 * minute, 90 * minute));
}
