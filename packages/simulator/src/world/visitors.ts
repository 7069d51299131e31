import type { JobIdentity } from './job-identity.ts';
import { mixKeys, Random } from './random.ts';
import { type RegionWeights, weighRegions } from './region-weights.ts';

const minute = 60_000;

/** A place that jobs come to one after another, each with an id of its own, and leave for a while. */
interface Place {
  key: number;
  region: string;
  period: number;
  shift: number;
  stay: number;
}

export interface Visitors {
  at(now: number): JobIdentity[];
}

/** The jobs that appear, live a whole life in 10 to 35 minutes and vanish: about one job in forty. */
export function createVisitors(seed: number, jobs: number, regions: readonly string[]): Visitors {
  const count = jobs < 20 ? 0 : Math.min(60, Math.round(jobs / 40));
  const weights = weighRegions(regions);
  const places = Array.from({ length: count }, (_, number) => openPlace(mixKeys(seed, number, 7), weights));
  return { at: (now) => places.map((place) => visitorOf(place, now)).filter((visitor) => visitor !== null) };
}

function openPlace(key: number, weights: RegionWeights): Place {
  const random = new Random(key);
  const period = Math.floor(random.between(10 * minute, 35 * minute));
  return {
    key,
    region: random.weighted(weights),
    period,
    shift: Math.floor(random.next() * period),
    stay: random.between(0.8, 0.94),
  };
}

function visitorOf(place: Place, now: number): JobIdentity | null {
  const generation = Math.floor((now + place.shift) / place.period);
  const arrived = Math.ceil((generation * place.period - place.shift) / 1000) * 1000;
  const life = place.period * place.stay;
  if (now < arrived || now >= arrived + life) return null;
  const key = mixKeys(place.key, generation);
  const jobId = `sync-${new Random(key).word(8)}`;
  return { region: place.region, jobId, createdAt: arrived, key, story: 'whole-life', life, showcase: null };
}
