import { once } from 'node:events';
import { connect } from 'node:net';
import {
  jobsEventSchema,
  pingEventSchema,
  snapshotEventSchema,
  sourceEventSchema,
} from '@syncdeck/contract/schemas';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FleetChange } from '../src/core/core.ts';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { StreamClient } from './read-stream.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

let core: MemoryCore;
let app: ServedApp;

beforeEach(async () => {
  core = new MemoryCore();
  core.load([syncJob('sync-1')], 'r1');
  app = await serveApp(core);
});
afterEach(() => app.close());

const jobsChange = (revision: string, changed: string[] = []): FleetChange => ({
  event: 'jobs',
  revision,
  changed,
  removed: [],
  reset: false,
});

describe('on opening', () => {
  test('each source is told with the revision, under the headers that proxies need', async () => {
    const client = await StreamClient.open(app.port, { 'Accept-Encoding': 'gzip, br' });
    await client.until(() => client.events.length === 1);
    expect(client.response.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(client.response.headers).not.toHaveProperty('content-encoding');
    const [opening] = client.events;
    expect(opening?.event).toBe('snapshot');
    expect(snapshotEventSchema.parse(opening?.data)).toMatchObject({
      region: 'ap-guangzhou',
      revision: 'r1',
    });
    expect(client.retry).toBeGreaterThanOrEqual(2000);
  });

  test('the collector is held awake until the reader leaves', async () => {
    const client = await StreamClient.open(app.port);
    expect(core.holders).toBe(1);
    client.close();
    await vi.waitFor(() => expect(core.holders).toBe(0));
  });

  test('HEAD answers the headers alone', async () => {
    const reply = await ask(app.port, { method: 'HEAD', path: '/api/v1/stream' });
    expect(reply.headers['content-type']).toBe('text/event-stream');
    expect(core.holders).toBe(0);
  });
});

describe('an open stream', () => {
  test('tells every reader what changed, each event with an id of its own', async () => {
    const clients = await Promise.all([StreamClient.open(app.port), StreamClient.open(app.port)]);
    const [source] = core.view().sources;
    if (source === undefined) throw new Error('No source.');
    core.tell(jobsChange('r2', ['main/ap-guangzhou/sync-1']));
    core.tell({ event: 'snapshot', source, revision: 'r2' });
    core.tell({ event: 'source', source });
    for (const client of clients) {
      await client.until(() => client.events.length === 4);
      const [, jobs, snapshot, state] = client.events;
      expect(jobsEventSchema.parse(jobs?.data)).toEqual({
        revision: 'r2',
        changed: ['main/ap-guangzhou/sync-1'],
        removed: [],
        reset: false,
      });
      expect(Object.keys(jobs?.data ?? {})).toEqual(['revision', 'changed', 'removed', 'reset']);
      expect(snapshotEventSchema.parse(snapshot?.data).revision).toBe('r2');
      expect(sourceEventSchema.parse(state?.data)).toEqual(source);
      expect(new Set(client.events.map(({ id }) => id)).size).toBe(4);
      expect(client.events.map(({ id }) => id)).not.toContain('');
    }
    expect(clients[0].events.slice(1)).toEqual(clients[1].events.slice(1));
  });

  test('pings every 15 s', async () => {
    await app.close();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      app = await serveApp(core);
      const client = await StreamClient.open(app.port);
      vi.advanceTimersByTime(30_000);
      await client.until(() => client.events.length === 3);
      const pings = client.events.slice(1);
      expect(pings.map(({ event }) => event)).toEqual(['ping', 'ping']);
      for (const { data, id } of pings) {
        expect(Date.parse(pingEventSchema.parse(data).now)).not.toBeNaN();
        expect(id).not.toBe('');
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('ends at shutdown, and no other stays open after it', async () => {
    const client = await StreamClient.open(app.port);
    app.closeStreams();
    await client.until(() => client.ended);
    const late = await StreamClient.open(app.port);
    await late.until(() => late.ended);
    expect(late.events).toEqual([]);
    expect(core.listeners).toBe(0);
  });

  test('carries hostile text as data only', async () => {
    const client = await StreamClient.open(app.port);
    const key = 'main/ap-guangzhou/a\n\nevent: ping\r\ndata: {}\u2028';
    core.tell(jobsChange('r2', [key]));
    await client.until(() => client.events.length === 2);
    expect(client.events[1]?.data.changed).toEqual([key]);
  });
});

/** The id of the last event that a reader saw who left after so many changes. */
async function idAfter(changes: number): Promise<string> {
  const client = await StreamClient.open(app.port);
  for (let number = 1; number <= changes; number += 1) core.tell(jobsChange(`a${number}`));
  await client.until(() => client.events.length === changes + 1);
  client.close();
  return client.events.at(-1)?.id ?? '';
}

describe('a reader who comes back', () => {
  test.each([0, 1, 2])(
    'after %i events is told what it missed, in order, before the present state',
    async (seen) => {
      const id = await idAfter(seen);
      core.tell(jobsChange('b1'));
      core.tell(jobsChange('b2'));
      const client = await StreamClient.open(app.port, { 'Last-Event-ID': id });
      await client.until(() => client.events.length === 3);
      expect(client.events.map(({ event }) => event)).toEqual(['jobs', 'jobs', 'snapshot']);
      expect(client.events.slice(0, 2).map(({ data }) => data.revision)).toEqual(['b1', 'b2']);
    },
  );

  test('is told to ask anew where what it missed is no longer held', async () => {
    const id = await idAfter(1);
    for (let number = 0; number < 1001; number += 1) core.tell(jobsChange(`c${number}`));
    const client = await StreamClient.open(app.port, { 'Last-Event-ID': id });
    await client.until(() => client.events.length === 2);
    expect(client.events[0]).toMatchObject({
      event: 'jobs',
      data: { revision: 'r1', changed: [], removed: [], reset: true },
    });
  });

  test('after megabytes is told to ask anew, and not dropped for all of them at once', async () => {
    const id = await idAfter(1);
    const keys = Array.from({ length: 500 }, (_, place) => `main/ap-guangzhou/sync-${place}`);
    for (let number = 0; number < 150; number += 1) core.tell(jobsChange(`c${number}`, keys));
    const client = await StreamClient.open(app.port, { 'Last-Event-ID': id });
    await client.until(() => client.events.some(({ event }) => event === 'snapshot'));
    expect(client.events[0]).toMatchObject({ event: 'jobs', data: { changed: [], reset: true } });
    core.tell(jobsChange('later'));
    await client.until(() => client.events.at(-1)?.data.revision === 'later');
  });

  test.each(['0123456789ab-1', 'x', '-1', '999', 'a-1-2'])(
    'with the unknown id %s is told to ask anew',
    async (id) => {
      const client = await StreamClient.open(app.port, { 'Last-Event-ID': id });
      await client.until(() => client.events.length === 2);
      expect(client.events.map(({ event }) => event)).toEqual(['jobs', 'snapshot']);
      expect(client.events[0]?.data.reset).toBe(true);
    },
  );
});

describe('a reader who does not read', () => {
  test('is dropped, while others are told everything', async () => {
    const socket = connect(app.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'readable');
    const reading = await StreamClient.open(app.port);
    await vi.waitFor(() => expect(core.holders).toBe(2));
    const keys = Array.from(
      { length: 500 },
      (_, index) => `main/ap-guangzhou/sync-${'x'.repeat(200)}-${index}`,
    );
    let told = 0;
    while (core.holders === 2 && told < 1000) {
      core.tell(jobsChange(`r${told}`, keys));
      told += 1;
      await reading.until(() => reading.events.length === told + 1);
    }
    expect(core.holders).toBe(1);
    expect(reading.ended).toBe(false);
    socket.destroy();
  });
});

describe('more streams than one address may hold', () => {
  test('are refused with 429, and a place that becomes free is given again', async () => {
    const open = await Promise.all(Array.from({ length: 1050 }, () => StreamClient.open(app.port)));
    const refused = await ask(app.port, { path: '/api/v1/stream' });
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('10');
    expect(JSON.parse(refused.text).code).toBe('too-many');
    open[0]?.close();
    await vi.waitFor(() => expect(core.holders).toBe(1049));
    const again = await StreamClient.open(app.port);
    expect(again.response.statusCode).toBe(200);
    for (const client of [...open, again]) client.close();
  });
});
