import { defaultViewText } from '../features/views/saved-views.ts';
import { getPreferences } from '../preferences/preferences.ts';
import { listPath } from '../view/navigation.ts';
import { getPlace, goTo } from '../view/place.ts';

/** The list that the reader starts with: the default saved view, else all jobs. */
export function homeText(): string {
  return defaultViewText(getPreferences().savedViews) ?? '';
}

/**
 * Turns the address that was typed into the page's own: the root is the list, a slash at the end is dropped,
 * and the bare list is the default view. A list with any parameter never becomes that.
 */
export function settleStart(): void {
  const { pathname, search } = getPlace();
  const path = pathname.replace(/\/+$/, '') || listPath;
  const text = path === listPath && search === '' ? homeText() : search;
  if (path !== pathname || text !== search) goTo(path, text, { replace: true });
}
