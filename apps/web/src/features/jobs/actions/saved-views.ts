import type { SavedView } from '../../../preferences/preferences.ts';

/** Adds a view or replaces the one of that name; a new default takes the place of the old one. */
export function saveView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = views.filter(({ name }) => name !== view.name);
  return [...(view.isDefault ? others.map(notDefault) : others), view];
}

/** Makes the view of that name the default, or no view at all. */
export function setDefaultView(views: readonly SavedView[], name: string | null): SavedView[] {
  return views.map((view) => ({ ...view, isDefault: view.name === name }));
}

/** Gives a view another name; a name that is taken changes nothing. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] {
  if (to === '' || views.some(({ name }) => name === to)) return [...views];
  return views.map((view) => (view.name === from ? { ...view, name: to } : view));
}

export function deleteView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** The query text that a bare list address becomes; null where no view is the default. */
export function defaultViewText(views: readonly SavedView[]): string | null {
  return views.find(({ isDefault }) => isDefault)?.text ?? null;
}

function notDefault(view: SavedView): SavedView {
  return { ...view, isDefault: false };
}
