import { jobDetailSchema, jobPageSchema, problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { type LiveBff, liveBff } from './live-bff.ts';
import { readCsv } from './read-csv.ts';

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
let app: LiveBff;

const get = (query: string) => ask(app.port, { path: `/api/v1/jobs?${query}` });

/** Own keys only, as JSON text tells them. */
const countOf = (text: string, facet: string, value: string): unknown => {
  const facets: unknown = Reflect.get(Object(JSON.parse(text)), 'facets');
  const counts: unknown = Reflect.get(Object(facets), facet);
  return Object.getOwnPropertyDescriptor(Object(counts), value)?.value;
};

beforeAll(async () => {
  app = await liveBff({ jobs: 0 }, {}, ({ world }) => {
    names.forEach((name, index) => {
      world.upsert('ap-guangzhou', {
        JobId: `sync-${index}`,
        JobName: name,
        Status: name,
        TradeStatus: name,
        PayMode: name,
        SrcDatabaseType: name,
        DstDatabaseType: name,
        Tags: [{ TagKey: name, TagValue: name }],
        Detail: { StepNow: 1, StepAll: 1, StepInfos: [{ StepNo: 1, StepId: name, Status: name }] },
      });
    });
  });
  await eventually(async () => {
    const { text } = await ask(app.port, { path: '/api/v1/jobs' });
    expect(jobPageSchema.parse(JSON.parse(text)).total).toBe(names.length);
  });
}, 30_000);
afterAll(() => app.close());

describe.each(names)('the text %s of upstream', (name) => {
  test('counts in every facet as an own key', async () => {
    const { text } = await get('');
    jobPageSchema.parse(JSON.parse(text));
    for (const facet of ['status', 'tradeStatus', 'payMode', 'sourceType', 'destinationType', 'step'])
      expect(countOf(text, facet, name), facet).toBe(1);
    expect(countOf(text, 'tag', `${name}:${name}`)).toBe(1);
  });

  test.each(['status', 'tradeStatus', 'payMode', 'sourceType', 'step', 'tag', 'jobName', 'q'])(
    'is found by %s, and by nothing else',
    async (parameter) => {
      const page = jobPageSchema.parse(JSON.parse((await get(`${parameter}=${name}`)).text));
      expect(page.items.map(({ jobName }) => jobName)).toEqual([name]);
    },
  );

  test('is excluded by its own mark alone', async () => {
    const page = jobPageSchema.parse(JSON.parse((await get(`status=!${name}&limit=all`)).text));
    expect(page.total).toBe(names.length - 1);
  });

  test('stands in CSV, detail and raw as it came', async () => {
    const one = `/api/v1/jobs/main/ap-guangzhou/sync-${names.indexOf(name)}`;
    const csv = readCsv((await get(`format=csv&jobName=${name}`)).text.slice(1));
    expect(csv[1]).toContain(`${name}:${name}`);
    const detail = jobDetailSchema.parse(JSON.parse((await ask(app.port, { path: one })).text));
    expect(detail).toMatchObject({ status: name, tags: [{ key: name, value: name }] });
    expect((await ask(app.port, { path: `${one}/raw` })).text).toContain(`"TagKey":"${name}"`);
  });

  test('as the name of a parameter is refused', async () => {
    const reply = await get(`${name}=1&limit=1`);
    expect(reply.status).toBe(400);
    expect(problemSchema.parse(JSON.parse(reply.text)).errors).toMatchObject([{ parameter: name }]);
  });

  test('as the name of a path, source or job is not found', async () => {
    for (const path of [`/api/${name}`, `/api/v1/jobs/${name}/${name}/${name}`]) {
      const reply = await ask(app.port, { path });
      expect(reply.status).toBe(404);
      expect(problemSchema.parse(JSON.parse(reply.text)).code).toBe('not-found');
    }
  });
});

test('no prototype has changed by any of this', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(12);
});
