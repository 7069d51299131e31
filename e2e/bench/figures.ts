import type { MedianOf, Site } from './parts/part.ts';
import type { PartName } from './parts.ts';
import { spreadOf } from './spread.ts';

/** Everything measured in one run, by part, size and site. */
export class Figures {
  private readonly samples = new Map<string, number[]>();

  add(part: PartName, jobs: number, site: Site, values: readonly number[]): void {
    this.sample(part, jobs, site).push(...values);
  }

  spread(part: PartName, jobs: number, site: Site) {
    return spreadOf(this.sample(part, jobs, site));
  }

  medianOf(part: PartName): MedianOf {
    return (site, jobs) => this.spread(part, jobs, site)?.median ?? null;
  }

  private sample(part: PartName, jobs: number, site: Site): number[] {
    const key = `${part}/${jobs}/${site}`;
    const sample = this.samples.get(key) ?? [];
    this.samples.set(key, sample);
    return sample;
  }
}
