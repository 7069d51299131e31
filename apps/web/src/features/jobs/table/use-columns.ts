import { useCallback } from 'react';
import { changePreferences } from '../../../preferences/preferences.ts';
import { usePreferences } from '../../../preferences/use-preferences.ts';
import {
  type ColumnChoice,
  defaultColumns,
  readColumns,
  sameColumns,
  writeColumns,
} from '../../../view/column-choice.ts';
import { useNavigation } from '../../../view/use-navigation.ts';
import { useView } from '../../../view/use-view.ts';
import type { Density } from '../../../view/view.ts';

/** The columns shown: the URL's, else the reader's own, else the default; and how to change them. */
export function useColumns(): {
  columns: readonly ColumnChoice[];
  changeColumns: (columns: readonly ColumnChoice[]) => void;
} {
  const { cols: own } = usePreferences();
  const { cols } = useView();
  const { changeView } = useNavigation();
  const changeColumns = useCallback(
    (columns: readonly ColumnChoice[]) => {
      const isDefault = sameColumns(columns, defaultColumns);
      changePreferences({ cols: isDefault ? null : writeColumns(columns) });
      changeView({ cols: isDefault ? null : [...columns] }, { replace: true });
    },
    [changeView],
  );
  return { columns: cols ?? readOwn(own) ?? defaultColumns, changeColumns };
}

/** The same for the height of rows. */
export function useDensity(): { density: Density; changeDensity: (density: Density) => void } {
  const { density: own } = usePreferences();
  const { density } = useView();
  const { changeView } = useNavigation();
  const changeDensity = useCallback(
    (next: Density) => {
      changePreferences({ density: next });
      changeView({ density: next === 'comfortable' ? null : next }, { replace: true });
    },
    [changeView],
  );
  return { density: density ?? own, changeDensity };
}

let lastOwn: { text: string; columns: ColumnChoice[] } | null = null;

function readOwn(text: string | null): readonly ColumnChoice[] | null {
  if (text === null) return null;
  if (lastOwn?.text !== text) lastOwn = { text, columns: readColumns(text).columns };
  return lastOwn.columns.length === 0 ? null : lastOwn.columns;
}
