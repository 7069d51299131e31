import type { JobPage, JobRow } from '@syncdeck/contract';

/** Rows that keep their places get their new values from here. */
export interface Overlay {
  rows: ReadonlyMap<string, JobRow>;
  /** Rows shown that are no more. */
  gone: ReadonlySet<string>;
}

export const emptyOverlay: Overlay = { rows: new Map(), gone: new Set() };

type Order = Pick<JobPage, 'items' | 'total'>;

/** Whether two answers for the same windows hold the same jobs in the same places. */
export function sameOrder(shown: readonly (Order | undefined)[], next: readonly Order[]): boolean {
  return next.every((page, at) => {
    const before = shown[at];
    return (
      before !== undefined &&
      before.total === page.total &&
      before.items.length === page.items.length &&
      page.items.every((row, index) => row.key === before.items[index]?.key)
    );
  });
}

/** New values for the rows in sight: those answered replace, those not answered are gone. */
export function overlayOf(inSight: readonly JobRow[], answered: readonly JobRow[]): Overlay {
  const rows = new Map(answered.map((row) => [row.key, row]));
  return { rows, gone: new Set(inSight.map(({ key }) => key).filter((key) => !rows.has(key))) };
}
