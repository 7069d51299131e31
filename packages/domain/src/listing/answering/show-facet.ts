import type { Dictionary } from '../columns/dictionary.ts';
import type { SortedCodes } from '../columns/sorted-codes.ts';
import { emptyFacet, facetSize, type ShownFacet } from '../facet.ts';

/**
 * The most frequent values of a facet, in the order of their texts, and those in `kept`; `cut` where any is
 * left out. `counts` is by code; code 0, no value, is not shown.
 */
export function showFacet(
  counts: Uint32Array,
  values: Dictionary,
  { order }: SortedCodes,
  kept: ReadonlySet<string>,
): ShownFacet {
  const { least, ties } = threshold(counts);
  const facet = emptyFacet();
  let tiesLeft = ties;
  let cut = false;
  for (const code of order) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    const frequent = count > least || (count === least && tiesLeft-- > 0);
    const value = values.text(code);
    if (frequent || kept.has(value)) facet[value] = count;
    else cut = true;
  }
  return { facet, cut };
}

/** The least count that is shown, and how many values with that count are. */
function threshold(counts: Uint32Array): { least: number; ties: number } {
  const present = counts.subarray(1).filter((count) => count > 0);
  if (present.length <= facetSize) return { least: 0, ties: 0 };
  present.sort();
  const least = present[present.length - facetSize] ?? 0;
  const more = present.length - (present.findLastIndex((count) => count === least) + 1);
  return { least, ties: facetSize - more };
}
