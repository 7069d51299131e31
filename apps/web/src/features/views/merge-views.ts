import type { SavedView } from '../../preferences/preferences.ts';
import { freeName } from './saved-views.ts';

/** What becomes of a view of the file whose name is taken by one that shows something else. */
export const conflictChoices = ['both', 'file', 'mine'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** Names that both have, for views that differ. */
export function conflictingNames(mine: readonly SavedView[], file: readonly SavedView[]): string[] {
  return file
    .filter(({ name, text }) => mine.some((view) => view.name === name && view.text !== text))
    .map(({ name }) => name);
}

/** Views of the file added to the reader's own, whose order and default stay where there are any. */
export function mergeViews(
  mine: readonly SavedView[],
  file: readonly SavedView[],
  choice: ConflictChoice,
): SavedView[] {
  const merged = [...mine];
  const hasDefault = mine.some(({ isDefault }) => isDefault);
  for (const view of file) {
    const added = { ...view, isDefault: view.isDefault && !hasDefault };
    const at = merged.findIndex(({ name }) => name === view.name);
    const before = merged[at];
    if (before === undefined) merged.push(added);
    else if (before.text === view.text)
      merged[at] = { ...before, isDefault: before.isDefault || added.isDefault };
    else if (choice === 'file')
      merged[at] = { ...before, text: view.text, isDefault: before.isDefault || added.isDefault };
    else if (choice === 'both') merged.push({ ...added, name: freeName(merged, view.name) });
  }
  return merged;
}
