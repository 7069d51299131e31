import { useFormat } from '../format/use-format.ts';
import { useColumns, useDensity } from './use-columns.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';
import { wholeViewText } from './whole-view.ts';

/** Query text of what the page shows, the reader's own taste included, with some parts of the view changed. */
export function useWholeViewText(): (change?: Partial<View>) => string {
  const view = useView();
  const cols = useColumns();
  const density = useDensity();
  const { zone } = useFormat();
  return (change) => wholeViewText({ ...view, ...change }, { cols, density, tz: zone });
}
