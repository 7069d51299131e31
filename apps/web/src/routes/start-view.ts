import { defaultViewText } from '../features/jobs/actions/saved-views.ts';
import { getPreferences } from '../preferences/preferences.ts';

/** The list that the reader starts with: the default saved view, else all jobs. */
export function homeText(): string {
  return defaultViewText(getPreferences().savedViews) ?? '';
}

/** Whether an address is the bare list, as it is typed; one with any parameter never becomes the default view. */
export function isBareList(pathname: string, search: string): boolean {
  return (pathname === '/' || pathname === '/jobs' || pathname === '/jobs/') && search === '';
}
