import { ageRange, storyWeights } from '../life/stories.ts';
import type { Showcase } from '../showcase/showcase.ts';
import { showcases } from '../showcase/showcases.ts';
import type { JobIdentity } from './job-identity.ts';
import { mixKeys, Random } from './random.ts';
import { type RegionWeights, weighRegions } from './region-weights.ts';

const second = 1000;

/** The jobs that stay, by region, oldest first. At most a third of them are showcases. */
export function populate(
  seed: number,
  count: number,
  regions: readonly string[],
  epoch: number,
): Map<string, JobIdentity[]> {
  const population = new Map<string, JobIdentity[]>(regions.map((region) => [region, []]));
  const taken = new Set<string>();
  const weights = weighRegions(regions);
  const shown = Math.min(showcases.length, Math.floor(count / 3));
  for (let number = 0; number < count; number += 1) {
    const showcase = number < shown ? (showcases[number] ?? null) : null;
    const identity = settle(mixKeys(seed, number), showcase, weights, epoch);
    const settled = population.get(identity.region) ?? [];
    // One id in two regions is a showcase; in one region it would be a fault.
    const keepsId = showcase?.jobId !== undefined && !settled.some(({ jobId }) => jobId === showcase.jobId);
    if (!keepsId) renameUntilUnique(identity, taken);
    taken.add(identity.jobId);
    settled.push(identity);
  }
  for (const identities of population.values()) identities.sort((a, b) => a.createdAt - b.createdAt);
  return population;
}

function renameUntilUnique(identity: JobIdentity, taken: ReadonlySet<string>): void {
  while (taken.has(identity.jobId)) identity.jobId = `sync-${new Random(++identity.key).word(8)}`;
}

function settle(key: number, showcase: Showcase | null, weights: RegionWeights, epoch: number): JobIdentity {
  const random = new Random(key);
  const jobId = showcase?.jobId ?? `sync-${random.word(8)}`;
  const drawn = random.weighted(weights);
  const region =
    showcase?.region === undefined ? drawn : (weights[showcase.region % weights.length]?.[0] ?? drawn);
  const ordinary = random.weighted(storyWeights);
  const story = showcase ? (showcase.story ?? 'calm') : ordinary;
  const [youngest, oldest] = showcase?.age ?? ageRange(story);
  const createdAt = Math.floor((epoch - random.magnitude(youngest, oldest)) / second) * second;
  return { region, jobId, createdAt, key, story, life: 0, showcase };
}
