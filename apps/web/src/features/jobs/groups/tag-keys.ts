import type { JobPage } from '@syncdeck/contract';

const mostKeys = 12;

/** The tag keys that most jobs have, out of the counts of `key:value`; the first colon ends the key. */
export function tagKeys(counts: JobPage['facets']['tag']): string[] {
  const jobs = new Map<string, number>();
  for (const [tag, count] of Object.entries(counts)) {
    const key = tag.slice(0, Math.max(0, tag.indexOf(':')));
    if (key !== '') jobs.set(key, (jobs.get(key) ?? 0) + count);
  }
  return Array.from(jobs)
    .toSorted(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1))
    .slice(0, mostKeys)
    .map(([key]) => key);
}
