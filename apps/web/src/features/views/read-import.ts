import type { SavedView } from '../../preferences/preferences.ts';
import { conflictingNames, mergeViews } from './merge-views.ts';
import { type FileFault, readViewsFile } from './views-file.ts';

const mostBytes = 4_000_000;

/** What became of a chosen file so far. */
export type ImportState =
  | { step: 'none' }
  | { step: 'faults'; faults: readonly FileFault[] }
  | { step: 'conflict'; file: readonly SavedView[] }
  | { step: 'done'; count: number };

/** Reads a chosen file: its faults, names that are taken, or the views with those of the file among them. */
export async function readImport(
  file: File,
  mine: readonly SavedView[],
): Promise<ImportState | { step: 'merged'; file: readonly SavedView[]; views: SavedView[] }> {
  if (file.size > mostBytes) return { step: 'faults', faults: [{ reason: 'too-many' }] };
  const { views, faults } = readViewsFile(await file.text());
  if (faults.length > 0) return { step: 'faults', faults };
  if (conflictingNames(mine, views).length > 0) return { step: 'conflict', file: views };
  return { step: 'merged', file: views, views: mergeViews(mine, views, 'both') };
}
