import { defaultSort } from '@syncdeck/contract';
import type { ColumnChoice } from './column-choice.ts';
import type { Density, View, Zone } from './view.ts';
import { writeView } from './write-view.ts';

/** Query text that says all of the view, the reader's own taste too, so that another reader sees the same. */
export function wholeViewText(
  view: View,
  taste: { cols: readonly ColumnChoice[]; density: Density; tz: Zone },
): string {
  return writeView({
    ...view,
    query: { ...view.query, sort: view.query.sort ?? [...defaultSort] },
    cols: [...taste.cols],
    density: taste.density,
    tz: taste.tz,
  });
}
