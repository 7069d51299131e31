import { plainListing } from '@syncdeck/domain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FleetView } from '../src/core/core.ts';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

/** Longer than a question may hold up others, in steps. */
const steps = 60;
const stepMs = 2;

const core = new MemoryCore();
let app: ServedApp;
let made = 0;
let view: FleetView;

beforeAll(async () => {
  core.view = () => view;
  app = await serveApp(core);
});
afterAll(() => app.close());
beforeEach(() => {
  made = 0;
  view = dearView('r1');
});

const get = (path: string) => ask(app.port, { path });

function dearView(revision: string): FleetView {
  const listing = plainListing([]);
  function* answerInSteps(...asked: Parameters<typeof listing.answer>) {
    made += 1;
    for (let step = 0; step < steps; step += 1) {
      const end = performance.now() + stepMs;
      while (performance.now() < end);
      yield;
    }
    return yield* listing.answerInSteps(...asked);
  }
  return { revision, listing: { ...listing, answerInSteps }, sources: [] };
}

test('others are answered while a dear question is', async () => {
  const order: string[] = [];
  const dear = get('/api/v1/jobs?q=dear').then(() => order.push('dear'));
  await expect.poll(() => made).toBe(1);
  await get('/healthz').then(() => order.push('other'));
  await dear;
  expect(order).toEqual(['other', 'dear']);
});

test('many who ask the same meanwhile get one answer', async () => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => get('/api/v1/jobs?q=many')));
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(made).toBe(1);
});

test('an answer that comes after the fleet has moved on is not kept for its new state', async () => {
  const first = get('/api/v1/jobs?q=late');
  await expect.poll(() => made).toBe(1);
  view = dearView('r2');
  expect(JSON.parse((await first).text)).toMatchObject({ revision: 'r1' });
  expect(JSON.parse((await get('/api/v1/jobs?q=late')).text)).toMatchObject({ revision: 'r2' });
});
