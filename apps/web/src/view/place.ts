/** Where the page stands in the browser's history. */
export interface Place {
  pathname: string;
  /** The query text without `?`, as it stands: the contract's codec reads it. */
  search: string;
  /** Names the entry of the history, also after a reload. */
  entry: string;
  /** Whether the reader came back here (a reload, Back, Forward) rather than went on. */
  isReturn: boolean;
}

const retryMs = 5000;
const listeners = new Set<() => void>();
let place = readPlace();
let retry: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('popstate', () => set(readPlace()));

/** The place now; the same object until it changes. */
export function getPlace(): Place {
  return place;
}

/** Calls back when the page goes somewhere; the answer ends it. */
export function subscribePlace(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to a path with a query text, in a new entry of the history or in the place of this one. */
export function goTo(pathname: string, search: string, { replace }: { replace: boolean }): void {
  const stays = replace || (pathname === place.pathname && search === place.search);
  const next = { pathname, search, entry: stays ? place.entry : newEntry(), isReturn: false };
  write(next, stays ? 'replaceState' : 'pushState');
  set(next);
}

/** A path with a query text, as a link writes it. */
export function hrefOf(pathname: string, search: string): string {
  return search === '' ? pathname : `${pathname}?${search}`;
}

/** Browsers refuse a URL that changes too often, as with fast typing: the last one is then written a little later. */
function write({ pathname, search, entry }: Place, how: 'pushState' | 'replaceState'): void {
  clearTimeout(retry);
  try {
    window.history[how]({ entry }, '', hrefOf(pathname, search));
  } catch {
    retry = setTimeout(() => write(place, how), retryMs);
  }
}

function readPlace(): Place {
  const { pathname, search } = window.location;
  const state: unknown = window.history.state;
  const known = typeof state === 'object' && state !== null && 'entry' in state ? state.entry : null;
  const entry = typeof known === 'string' ? known : newEntry();
  const read = { pathname, search: search.slice(1), entry, isReturn: true };
  if (entry !== known) window.history.replaceState({ entry }, '');
  return read;
}

function newEntry(): string {
  return Math.random().toString(36).slice(2);
}

function set(next: Place): void {
  place = next;
  for (const listener of listeners) listener();
}
