import { formatJobQuery } from '@syncdeck/contract';
import { writeColumns } from './column-choice.ts';
import { encodePairs } from './encode-pairs.ts';
import type { View } from './view.ts';

/** The inverse of `readView`: query text without `?`; what is not set is left out. */
export function writeView(view: View): string {
  const pairs = formatJobQuery(view.query);
  const add = (name: string, value: string | null) => {
    if (value !== null) pairs.push([name, value]);
  };
  add('cols', view.cols === null ? null : writeColumns(view.cols));
  add('density', view.density);
  add('tab', view.tab);
  add('compare', view.compare);
  add('tz', view.tz);
  return encodePairs(pairs);
}
