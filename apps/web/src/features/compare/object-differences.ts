import type { JobDetail } from '@syncdeck/contract';
import { type ObjectChange, objectName, objectSigns } from './object-signs.ts';

/** How one column carries an object; null where it does not, or where there is no job to ask. */
export type ObjectState = readonly ObjectChange[] | null;

export interface ObjectRow {
  key: string;
  /** `shop.orders`, as people write it. */
  name: string;
  states: ObjectState[];
  differs: boolean;
}

export interface ObjectComparison {
  /** Every object that a job names, by name. */
  rows: ObjectRow[];
  /** Those that not every job carries in the same way. */
  differing: ObjectRow[];
  /** How many objects each job names, and how many no other job carries; null without a job. */
  listed: (number | null)[];
  onlyHere: (number | null)[];
}

const order = new Intl.Collator('en', { numeric: true });

/** Compares what the jobs carry over as sets; in time that grows with the number of objects named. */
export function compareObjects(columns: readonly (JobDetail | null)[]): ObjectComparison {
  const sides = columns.map((job) => (job === null ? null : objectSigns(job)));
  const keys = new Set(sides.flatMap((side) => (side === null ? [] : [...side.signs.keys()])));
  const onlyHere = sides.map((side): number | null => (side === null ? null : 0));
  const rows: ObjectRow[] = [];
  for (const key of keys) {
    const states = sides.map((side): ObjectState => {
      if (side === null) return null;
      return side.signs.get(key) ?? (side.carriesUnlisted(key) ? [] : null);
    });
    const asked = states.filter((_, index) => sides[index] !== null);
    const differs = new Set(asked.map((state) => JSON.stringify(state))).size > 1;
    rows.push({ key, name: objectName(key), states, differs });
    if (!differs) continue;
    const carriers = states.flatMap((state, index) => (state === null ? [] : [index]));
    const [only] = carriers;
    if (carriers.length === 1 && only !== undefined) onlyHere[only] = (onlyHere[only] ?? 0) + 1;
  }
  rows.sort((a, b) => order.compare(a.name, b.name));
  return {
    rows,
    differing: rows.filter(({ differs }) => differs),
    listed: sides.map((side) => side && side.signs.size),
    onlyHere,
  };
}
