import type { ObjectMatch } from '@syncdeck/contract';

/** What is told of a job that several asked objects may have found: the first by name, else the first. */
export function bestMatch(matches: readonly (ObjectMatch | null)[]): ObjectMatch | null {
  return matches.find((match) => match?.by === 'name') ?? matches.find((match) => match !== null) ?? null;
}
