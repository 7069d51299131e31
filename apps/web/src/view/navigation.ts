import { type JobAddress, jobPagePath, type JobQuery } from '@syncdeck/contract';
import { parseViewOnce } from './parse-view-once.ts';
import { expectSearch, getPlace, goTo, hrefOf } from './place.ts';
import type { View } from './view.ts';
import { writeView } from './write-view.ts';

/** The page of the list. */
export const listPath = '/jobs';

interface How {
  /** Typing replaces the entry of the history, all else pushes one. */
  replace?: boolean;
}

/** Changes the view in place. */
export function changeView(
  change: Partial<View> | ((view: View) => Partial<View>),
  { replace = false }: How = {},
): void {
  const { pathname, search } = getPlace();
  const view = currentView();
  const text = writeView({ ...view, ...(typeof change === 'function' ? change(view) : change) });
  if (text !== search) goTo(pathname, text, { replace });
}

/** Changes what the view asks for: search, filters, order. */
export function changeQuery(change: (query: JobQuery) => JobQuery, how?: How): void {
  changeView(({ query }) => ({ query: change(query) }), how);
}

/** Has the rows fetched that `changeQuery` will ask for: a press of the pointer tells what its release will do. */
export function expectQuery(change: (query: JobQuery) => JobQuery): void {
  const view = currentView();
  expectSearch(writeView({ ...view, query: change(view.query) }));
}

/** Opens a job's panel alone, keeping the list's filter; the tab stays where it is one's neighbour. */
export function openJob({ account, region, jobId }: JobAddress, { keepTab = false } = {}): void {
  const view = currentView();
  const text = writeView({ ...view, tab: keepTab ? view.tab : null, compare: null });
  goTo(jobPagePath({ account, region, jobId }), text, { replace: false });
}

/** Closes the job's panel; the list stays as it is. */
export function closeJob(): void {
  openList(writeView({ ...currentView(), tab: null }));
}

/** Goes to the list with a stored query text. */
export function openList(text: string): void {
  goTo(listPath, text, { replace: false });
}

/** The job's page with the list's view kept, for a real link. */
export function jobHref(address: JobAddress, viewText: string): string {
  return hrefOf(jobPagePath(address), viewText);
}

function currentView(): View {
  return parseViewOnce(getPlace().search).view;
}
