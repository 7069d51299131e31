import { emptyJobQuery, type JobPage, type JobQuery, type JobRow } from '@syncdeck/contract';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { fetchJson } from '../../../api/fetch-json.ts';
import { jobListPath, jobPageQuery } from '../../../api/job-page-query.ts';
import { knowsLess } from '../../../api/knows-less.ts';
import { isJobPage } from '../../../api/shapes/job-page-shape.ts';
import { emptyOverlay, type Overlay, overlayOf, sameOrder } from './reconcile.ts';
import type { Windows } from './use-windows.ts';

/** Calls back when jobs changed; the answer ends it. */
export type SubscribeChanges = (listener: () => void) => () => void;

export interface LiveRows {
  overlay: Overlay;
  /** The newest first window: its counts are shown even while the rows keep their places. */
  newest: JobPage | null;
  /** Whether rows stand in an older order than the server's. */
  hasNewOrder: boolean;
  applyNewOrder: () => void;
}

interface Held {
  path: string;
  overlay: Overlay;
  newest: JobPage | null;
  since: number;
}

const gatherMs = 400;
const holdAfterReleaseMs = 10_000;

/**
 * Asks again for the windows in sight when jobs changed. While `isHeld` says so (the pointer is over the rows
 * or one has the focus), rows keep their places and get new values by their ids; the new order waits.
 */
export function useLiveRows(
  windows: Windows,
  rowsInSight: RefObject<() => JobRow[]>,
  isHeld: RefObject<() => boolean>,
  subscribe: SubscribeChanges,
): LiveRows {
  const client = useQueryClient();
  const [held, setHeld] = useState<Held | null>(null);
  const path = jobListPath(windows.shown);
  const current = held?.path === path ? held : null;
  const latest = useRef({ windows, path, held: current });
  latest.current = { windows, path, held: current };

  const refresh = useCallback(async () => {
    const { windows: asked, path: askedPath, held: before } = latest.current;
    const mayMove = before === null || Date.now() - before.since > holdAfterReleaseMs;
    if (asked.page === null || (!isHeld.current() && mayMove)) {
      setHeld(null);
      await askAnew(client);
      return;
    }
    const next = await askAside(client, asked);
    if (next === null || latest.current.path !== askedPath) return;
    const keys = asked.queries.map((query) => jobPageQuery(query).queryKey);
    if (
      before === null &&
      sameOrder(
        keys.map((key) => client.getQueryData(key)),
        next,
      )
    ) {
      keys.forEach((key, at) => client.setQueryData(key, next[at]));
      return;
    }
    const inSight = rowsInSight.current();
    const answered = await askById(client, inSight);
    if (answered === null || latest.current.path !== askedPath) return;
    const since = isHeld.current() ? Date.now() : (before?.since ?? Date.now());
    setHeld({ path: askedPath, overlay: overlayOf(inSight, answered), newest: next[0] ?? null, since });
  }, [client, isHeld, rowsInSight]);

  useGathered(subscribe, refresh);

  return {
    overlay: current?.overlay ?? emptyOverlay,
    newest: current?.newest ?? windows.page,
    hasNewOrder: current !== null,
    applyNewOrder: () => {
      setHeld(null);
      void askAnew(client);
    },
  };
}

/**
 * Asks for the windows again. A request under way is not cut off, since the browser would wait for its cache
 * entry, but it may have left before the change: it is followed by another.
 */
async function askAnew(client: QueryClient): Promise<void> {
  const underWay = client.isFetching({ queryKey: ['jobs'] }) > 0;
  await client.invalidateQueries({ queryKey: ['jobs'] }, { cancelRefetch: false });
  if (underWay) await client.invalidateQueries({ queryKey: ['jobs'] });
}

/** One refresh for changes that come close together, and never two at once. */
function useGathered(subscribe: SubscribeChanges, refresh: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    let again = false;
    const run = async () => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      await refresh().catch(() => undefined);
      running = false;
      if (!again) return;
      again = false;
      void run();
    };
    const stop = subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), gatherMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, refresh]);
}

/**
 * The windows in sight as they are now, kept away from what is shown; null where the server does not answer, or
 * knows less than what is shown.
 */
async function askAside(client: QueryClient, { queries, page }: Windows): Promise<JobPage[] | null> {
  try {
    const pages = await Promise.all(queries.map((query) => ask(client, query)));
    return pages.some((next) => knowsLess(next, page ?? undefined)) ? null : pages;
  } catch {
    return null;
  }
}

/** The rows in sight by their ids, whatever the filter says by now. */
async function askById(client: QueryClient, rows: readonly JobRow[]): Promise<JobRow[] | null> {
  if (rows.length === 0) return [];
  const include = Array.from(new Set(rows.map(({ jobId }) => jobId)));
  const query = { ...emptyJobQuery(), exact: { jobId: { include, exclude: [] } }, limit: 1000 };
  try {
    return (await ask(client, query)).items;
  } catch {
    return null;
  }
}

function ask(client: QueryClient, query: JobQuery): Promise<JobPage> {
  const path = jobListPath(query);
  return client.fetchQuery({
    queryKey: ['jobs-aside', path],
    queryFn: ({ signal }) => fetchJson(path, isJobPage, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
