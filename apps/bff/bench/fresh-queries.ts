import type { JobPage } from '@syncdeck/contract';
import { sortNames } from '@syncdeck/contract';

/**
 * Query strings for a 50-row window, each unlike all others: every sort both ways, with filters on values that
 * the fleet has; with `words`, a search for one of them besides.
 */
export function freshQueries(page: JobPage, count: number, words: readonly string[] = []): string[] {
  const sorts = sortNames.flatMap((name) => [name, `-${name}`]);
  const filters = filtersOf(page);
  return Array.from({ length: count }, (_, number) => {
    const query = new URLSearchParams({ sort: pick(sorts, number) });
    const first = pick(filters, number * 7);
    const second = pick(filters, number * 11 + 5);
    query.append(...first);
    if (number % 3 !== 0) query.append(...second);
    const word = words.length === 0 ? undefined : pick(words, number);
    if (word !== undefined) query.set('q', word);
    // What no job reaches, so that no two queries are one.
    query.append('lagSeconds', `..${9_000_000 + number}`);
    if (number % 2 === 0) query.delete('lagSeconds');
    query.set('offset', String(number % 5));
    return query.toString();
  });
}

function filtersOf({ facets }: JobPage): [string, string][] {
  const names = [
    'status',
    'health',
    'sourceType',
    'region',
    'tag',
    'accessType',
    'payMode',
    'jobType',
    'step',
  ] as const;
  return names.flatMap((name) =>
    Object.keys(facets[name])
      .slice(0, 4)
      .map((value): [string, string] => [name, value]),
  );
}

function pick<T>(list: readonly T[], number: number): T {
  const item = list[number % list.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
