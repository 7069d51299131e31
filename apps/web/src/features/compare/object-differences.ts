import type { JobDetail } from '@syncdeck/contract';
import { type ObjectChange, objectName, objectSigns } from './object-signs.ts';

/** How one column carries an object; null where it does not, or where there is no job to ask. */
export type ObjectState = readonly ObjectChange[] | null;

export interface ObjectRow {
  key: string;
  states: ObjectState[];
}

export interface ObjectComparison {
  /** Objects that not every job carries in the same way, by name. */
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
  const differing: ObjectRow[] = [];
  for (const key of keys) {
    const states = sides.map((side): ObjectState => {
      if (side === null) return null;
      return side.signs.get(key) ?? (side.carriesUnlisted(key) ? [] : null);
    });
    const asked = states.filter((_, index) => sides[index] !== null);
    if (new Set(asked.map((state) => JSON.stringify(state))).size < 2) continue;
    differing.push({ key, states });
    const carriers = states.flatMap((state, index) => (state === null ? [] : [index]));
    const [only] = carriers;
    if (carriers.length === 1 && only !== undefined) onlyHere[only] = (onlyHere[only] ?? 0) + 1;
  }
  return {
    differing: differing.toSorted((a, b) => order.compare(objectName(a.key), objectName(b.key))),
    listed: sides.map((side) => side && side.signs.size),
    onlyHere,
  };
}
