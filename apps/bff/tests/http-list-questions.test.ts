import { jobPageSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { readCsv } from './read-csv.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  const orders = { DbName: 'shop', DbMode: 'Partial', Tables: [{ TableName: 'orders' }] };
  core.load(
    [
      syncJob('sync-1', { InstanceClass: 'small', Objects: { Databases: [orders] } }),
      syncJob('sync-2', { InstanceClass: 'large', Status: 'Failed' }),
      syncJob('sync-3', {
        InstanceClass: 'small',
        Objects: { Databases: [{ DbName: 'shop', DbMode: 'All' }] },
      }),
    ],
    'r1',
  );
  app = await serveApp(core);
});
afterAll(() => app.close());

const get = (query: string) => ask(app.port, { path: `/api/v1/jobs?${query}` });
const etag = async (query: string) => (await get(query)).headers.etag;
const page = async (query: string) => jobPageSchema.parse(JSON.parse((await get(query)).text));

describe('the list', () => {
  test('counts groups over all matches, and puts their rows together, in the CSV too', async () => {
    const { groups, groupsTotal, items } = await page('group=instanceClass&limit=1');
    expect(groups.map(({ value, count, worstHealth }) => [value, count, worstHealth])).toEqual([
      ['large', 1, 'failed'],
      ['small', 2, expect.any(String)],
    ]);
    expect(groupsTotal).toBe(2);
    expect(items.map(({ jobId }) => jobId)).toEqual(['sync-2']);
    const [header = [], ...rows] = readCsv((await get('group=instanceClass&format=csv&lang=en')).text);
    const column = header.indexOf('Instance class');
    expect(rows.map((row) => row[column])).toEqual(['large', 'small', 'small']);
  });

  test('counts a histogram where one is asked for', async () => {
    const { histograms } = await page('histogram=createdAt&histogram=lagSeconds');
    expect(Object.keys(histograms)).toEqual(['lagSeconds', 'createdAt']);
    expect((await page('')).histograms).toEqual({});
  });

  test('finds a table and says by what', async () => {
    const { objectMatches, total } = await page('object=shop.orders');
    expect(total).toBe(2);
    expect(objectMatches).toEqual({
      'main/ap-guangzhou/sync-1': { by: 'name', path: 'shop.orders', renamedTo: null },
      'main/ap-guangzhou/sync-3': { by: 'wildcard', path: 'shop.*', renamedTo: null },
    });
    expect((await page('object=!shop.orders')).items.map(({ jobId }) => jobId)).toEqual(['sync-2']);
  });

  test('names what it takes where it cannot read a value', async () => {
    const reply = await get('group=team&histogram=status&object=a..b');
    expect(reply.status).toBe(400);
    const { errors } = JSON.parse(reply.text);
    expect(errors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('tag:KEY'),
      expect.stringContaining('lagSeconds'),
      expect.stringContaining('db.schema.table'),
    ]);
  });

  test('has one ETag for one question, and another for each other', async () => {
    const questions = ['', 'group=region', 'group=status', 'histogram=lagSeconds', 'object=a.b', 'object=a'];
    const etags = await Promise.all(questions.map(etag));
    expect(new Set(etags).size).toBe(questions.length);
    expect(await etag('object=%22a%22.b')).toBe(await etag('object=a.b'));
    expect(await etag('histogram=createdAt&histogram=lagSeconds')).toBe(
      await etag('histogram=lagSeconds&histogram=createdAt'),
    );
  });
});
