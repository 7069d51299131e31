import { changePreferences } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import {
  type ColumnChoice,
  defaultColumns,
  readColumns,
  sameColumns,
  writeColumns,
} from './column-choice.ts';
import { changeView } from './navigation.ts';
import { useView, useViewValue } from './use-view.ts';
import type { Density } from './view.ts';

/** The columns shown: the URL's, else the reader's own, else the default. */
export function useColumns(): readonly ColumnChoice[] {
  const { cols: own } = usePreferences();
  return useView().cols ?? readOwn(own) ?? defaultColumns;
}

/** Shows these columns, here and, as the reader's own, wherever a link does not say otherwise. */
export function changeColumns(columns: readonly ColumnChoice[]): void {
  const isDefault = sameColumns(columns, defaultColumns);
  changePreferences({ cols: isDefault ? null : writeColumns(columns) });
  changeView({ cols: isDefault ? null : [...columns] }, { replace: true });
}

/** The height of rows: the URL's, else the reader's own. */
export function useDensity(): Density {
  const { density: own } = usePreferences();
  return useViewValue(({ density }) => density) ?? own;
}

export function changeDensity(density: Density): void {
  changePreferences({ density });
  changeView({ density: density === 'comfortable' ? null : density }, { replace: true });
}

let lastOwn: { text: string; columns: ColumnChoice[] } | null = null;

function readOwn(text: string | null): readonly ColumnChoice[] | null {
  if (text === null) return null;
  if (lastOwn?.text !== text) lastOwn = { text, columns: readColumns(text).columns };
  return lastOwn.columns.length === 0 ? null : lastOwn.columns;
}
