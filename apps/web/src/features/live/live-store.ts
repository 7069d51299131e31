import type { JobPage, SourceState } from '@syncdeck/contract';
import { isSourceState } from '../../api/shapes/source-state-shape.ts';
import { hasRevision, isJobsEvent, isPingEvent } from '../../api/shapes/stream-event-shapes.ts';
import { setClock } from '../../format/clock.ts';
import { RevisionWatch } from './revision-watch.ts';
import { shareStream } from './share-stream.ts';
import { mergeSources, type SourceMap } from './source-map.ts';
import type { Connection, StreamMessage } from './stream-message.ts';

export interface Live {
  connection: Connection;
  paused: boolean;
  sources: SourceMap;
}

/** Keys that changed or went; null where everything may have. */
export type ChangedKeys = ReadonlySet<string> | null;

const listeners = new Set<() => void>();
const changeListeners = new Set<(keys: ChangedKeys) => void>();
const beginningListeners = new Set<() => void>();
let live: Live = { connection: 'connecting', paused: false, sources: new Map() };
const revisions = new RevisionWatch();
let stop: (() => void) | null = null;

export function getLive(): Live {
  return live;
}

/** Calls back when connection, pause or sources change. The stream is open while somebody listens. */
export function subscribeLive(listener: () => void): () => void {
  listeners.add(listener);
  if (!live.paused) stop ??= shareStream(hear);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** Calls back when jobs changed. */
export function subscribeChanges(listener: (keys: ChangedKeys) => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

/** Calls back when the stream begins: from then on it tells of every change. */
export function subscribeBeginning(listener: () => void): () => void {
  beginningListeners.add(listener);
  return () => beginningListeners.delete(listener);
}

/** Stops or takes up the updates of this tab; what was missed meanwhile is asked for at once. */
export function setPaused(paused: boolean): void {
  stop?.();
  stop = paused ? null : shareStream(hear);
  set({ paused, connection: 'connecting' });
  if (!paused) tellChanges(null);
}

/** Takes in what an answer of the list says of the fleet. */
export function notePage({ revision, sources }: Pick<JobPage, 'revision' | 'sources'>): void {
  noteSources(sources);
  if (revisions.lacks(revision)) tellChanges(null);
}

function noteSources(states: readonly SourceState[]): void {
  const sources = mergeSources(live.sources, states);
  if (sources !== live.sources) set({ sources });
}

function hear(message: StreamMessage): void {
  if (message.kind === 'connection') set({ connection: message.connection });
  else if (message.kind === 'begun') tellBeginning();
  else if (message.kind === 'missed') tellChanges(null);
  else if (message.kind === 'event') hearEvent(message.name, message.data);
}

function hearEvent(name: (StreamMessage & { kind: 'event' })['name'], data: string): void {
  const event = parseJson(data);
  if (name === 'ping') {
    if (isPingEvent(event)) setClock(event.now);
  } else if (name === 'jobs') {
    if (!isJobsEvent(event)) return;
    revisions.toldOf(event.revision);
    tellChanges(event.reset ? null : new Set([...event.changed, ...event.removed]));
  } else if (isSourceState(event)) {
    noteSources([event]);
    if (hasRevision(event) && revisions.isPast(event.revision)) tellChanges(null);
  }
}

function tellChanges(keys: ChangedKeys): void {
  for (const listener of changeListeners) listener(keys);
}

function tellBeginning(): void {
  for (const listener of beginningListeners) listener();
}

function set(change: Partial<Live>): void {
  live = { ...live, ...change };
  for (const listener of listeners) listener();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
