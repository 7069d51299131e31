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

/** Says when what a query text needs is there; null where it is there already. */
type Prepare = (search: string) => Promise<void> | null;

const retryMs = 5000;
/** What follows an action within 100 ms is taken for its direct effect. */
const patienceMs = 80;
const listeners = new Set<() => void>();
let place = readPlace();
let drawn = place;
let prepare: Prepare = () => null;
let limit: ReturnType<typeof setTimeout> | undefined;
/** How the place is still to be written into the history; null where it stands there. */
let owed: 'pushState' | 'replaceState' | null = null;
let retry: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('popstate', () => {
  owed = null;
  set(readPlace());
});
// No frame is drawn any more: what waits for one is done now.
window.addEventListener('pagehide', writeOwed);
document.addEventListener('visibilitychange', writeOwed);

/** The place that the reader has gone to, whether or not the URL says it yet; the same object until it changes. */
export function getPlace(): Place {
  return place;
}

/** The place that the page is drawn for, a moment behind the reader's; the same object until it changes. */
export function getDrawnPlace(): Place {
  return drawn;
}

/**
 * Has what another place needs fetched as soon as the page goes there. The page is drawn for it once that is there, so
 * that it is drawn once; where that takes longer than a reader notices, it is drawn at once and again.
 */
export function prepareWith(how: Prepare): void {
  prepare = how;
}

/** Calls back when the page is to be drawn for another place; the answer ends it. */
export function subscribePlace(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has what a query text needs fetched, as the page may go there in a moment. */
export function expectSearch(search: string): void {
  void prepare(search);
}

/**
 * Goes to a path with a query text, in a new entry of the history or in the place of this one. The URL says it at once,
 * or behind the paint of the rows that are awaited.
 */
export function goTo(pathname: string, search: string, { replace }: { replace: boolean }): void {
  const stays = replace || (pathname === place.pathname && search === place.search);
  const next = { pathname, search, entry: stays ? place.entry : newEntry(), isReturn: false };
  if (!stays) writeOwed();
  owed = stays ? (owed ?? 'replaceState') : 'pushState';
  set(next);
}

/** A path with a query text, as a link writes it. */
export function hrefOf(pathname: string, search: string): string {
  return search === '' ? pathname : `${pathname}?${search}`;
}

/** Writes the place into the history where that has not been done. */
function writeOwed(): void {
  if (owed === null) return;
  const how = owed;
  owed = null;
  write(place, how);
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
  const ready = prepare(next.search);
  if (ready === null || next.pathname !== drawn.pathname) {
    writeOwed();
    return draw();
  }
  limit ??= setTimeout(draw, patienceMs);
  void ready.then(() => {
    if (place === next) draw();
  });
}

function draw(): void {
  clearTimeout(limit);
  limit = undefined;
  if (drawn === place) return;
  drawn = place;
  for (const listener of listeners) listener();
  // A new URL keeps the browser's own process busy for ten milliseconds, which the rows would wait for.
  requestAnimationFrame(() => setTimeout(writeOwed));
}
