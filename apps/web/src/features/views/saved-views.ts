import type { SavedView } from '../../preferences/preferences.ts';

/** As long as a name may be. */
export const maxViewName = 60;

/** Adds a view or replaces the one of that name in its place; a new default takes the place of the old one. */
export function saveView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const others = view.isDefault ? views.map(notDefault) : [...views];
  const at = others.findIndex(({ name }) => name === view.name);
  return at === -1 ? [...others, view] : others.with(at, view);
}

/** Makes the view of that name the default, or no view at all. */
export function setDefaultView(views: readonly SavedView[], name: string | null): SavedView[] {
  return views.map((view) => ({ ...view, isDefault: view.name === name }));
}

/** Whether another view has the name already. */
export function isNameTaken(views: readonly SavedView[], name: string, but: string): boolean {
  return name !== but && views.some((view) => view.name === name);
}

/** Gives a view another name; an empty name and one that is taken change nothing. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] {
  if (to === '' || isNameTaken(views, to, from)) return [...views];
  return views.map((view) => (view.name === from ? { ...view, name: to } : view));
}

/** The view of that name moved by one place, up (-1) or down (1); at an end it stays. */
export function moveView(views: readonly SavedView[], name: string, by: -1 | 1): SavedView[] {
  const at = views.findIndex((view) => view.name === name);
  const view = views[at];
  const target = at + by;
  if (view === undefined || target < 0 || target >= views.length) return [...views];
  return views.toSpliced(at, 1).toSpliced(target, 0, view);
}

export function deleteView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** Puts a deleted view back where it stood; beside one that has taken its name or its rank meanwhile. */
export function restoreView(views: readonly SavedView[], view: SavedView, at: number): SavedView[] {
  const hasDefault = views.some(({ isDefault }) => isDefault);
  const name = freeName(views, view.name);
  return views.toSpliced(at, 0, { ...view, name, isDefault: view.isDefault && !hasDefault });
}

/** The name, or the first of `name (2)`, `name (3)` … that no view has. */
export function freeName(views: readonly SavedView[], name: string): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, maxViewName - suffix.length) + suffix;
    if (!views.some((view) => view.name === candidate)) return candidate;
  }
}

/** The query text that a bare list address becomes; null where no view is the default. */
export function defaultViewText(views: readonly SavedView[]): string | null {
  return views.find(({ isDefault }) => isDefault)?.text ?? null;
}

function notDefault(view: SavedView): SavedView {
  return { ...view, isDefault: false };
}
