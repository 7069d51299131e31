import { jobColumns } from '@syncdeck/contract';
import { jobPageSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { readCsv } from './read-csv.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { manyJobs, syncJob } from './sync-jobs.ts';

const hostile = [
  syncJob('sync-1', {
    JobName: '=HYPERLINK("http://x","a,b")',
    CreateTime: '2026-11-03 08:00:00',
    Tags: [
      { TagKey: 'team', TagValue: 'core' },
      { TagKey: 'note', TagValue: 'a;b "c"\r\nd' },
    ],
    Detail: { StepAll: 4, StepNow: 1, StepInfos: [{ StepNo: 1, StepId: 'schema-init', StepName: '  @x' }] },
  }),
  syncJob('sync-2', {
    JobName: '-1+2',
    Status: 'Failed',
    Detail: { ErrInfo: { Message: '+bad\nline', Reason: '\tx' } },
  }),
];

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  core.load(hostile, 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  ask(app.port, { path: `/api/v1/jobs?format=csv${query}`, headers });
const records = async (query: string) => readCsv((await get(query)).text.replace(/^\uFEFF/, ''));
const header = async (query: string, headers: Record<string, string>) =>
  readCsv((await get(query, headers)).text.replace(/^\uFEFF/, ''))[0];
const ids = async (query: string) => (await records(query)).slice(1).map((record) => record[column('jobId')]);
const column = (path: string) => jobColumns.findIndex((candidate) => candidate.path === path);

describe('the CSV', () => {
  test('is an attachment in UTF-8 with a byte order mark, its name marked as demo and dated', async () => {
    const reply = await get('');
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toMatch(
      /^attachment; filename="syncdeck-demo-jobs-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(reply.headers.vary).toBe('Accept-Encoding, Accept-Language');
    expect(reply.body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test('of live data has no demo in its name', async () => {
    const live = await serveApp(new MemoryCore({ mode: 'live' }));
    try {
      const reply = await ask(live.port, { path: '/api/v1/jobs?format=csv' });
      expect(reply.headers['content-disposition']).toMatch(/filename="syncdeck-jobs-\d{4}-\d\d-\d\d\.csv"$/);
    } finally {
      await live.close();
    }
  });

  test('has one record a job under one header, each of all columns', async () => {
    const all = await records('');
    expect(all.map(({ length }) => length)).toEqual(Array(3).fill(jobColumns.length));
  });

  test('has its header in lang, else in Accept-Language, else in English', async () => {
    const english = jobColumns.map(({ label }) => label.en);
    const chinese = jobColumns.map(({ label }) => label['zh-CN']);
    expect(await header('', {})).toEqual(english);
    expect(await header('', { 'Accept-Language': 'zh-CN' })).toEqual(chinese);
    expect(await header('&lang=en', { 'Accept-Language': 'zh-CN' })).toEqual(english);
    expect(await header('&lang=zh-CN', {})).toEqual(chinese);
  });

  test('guards every text that a spreadsheet would run, and keeps all else as it is', async () => {
    const [, first, second] = await records('&sort=jobId');
    expect(first?.[column('jobName')]).toBe(`'=HYPERLINK("http://x","a,b")`);
    expect(first?.[column('step.name')]).toBe("'  @x");
    expect(first?.[column('tags')]).toBe('team:core; note:a;b "c"\r\nd');
    expect(second?.[column('jobName')]).toBe("'-1+2");
    expect(second?.[column('error.message')]).toBe("'+bad\nline");
  });

  test('leaves a null empty, joins lists by "; " and writes times as RFC 3339', async () => {
    const [, first, second] = await records('&sort=jobId');
    expect(first?.[column('lagSeconds')]).toBe('');
    expect(first?.[column('createdAt')]).toBe('2026-11-03T08:00:00+08:00');
    expect(second?.[column('step.name')]).toBe('');
    expect(second?.[column('healthReasons')]).toBe('status-failed');
    expect(second?.[column('source.nodes')]).toBe('0');
  });

  test('obeys filter, sort, offset and limit as the list does', async () => {
    expect(await ids('&status=Failed')).toEqual(['sync-2']);
    expect(await ids('&sort=jobId&limit=1')).toEqual(['sync-1']);
    expect(await ids('&sort=jobId&offset=1')).toEqual(['sync-2']);
    expect(await ids('&sort=jobId&limit=1&around=main/ap-guangzhou/sync-2')).toEqual(['sync-2']);
  });

  test('holds all matches by default and is streamed above 1,000 rows', async () => {
    const long = new MemoryCore();
    long.load(manyJobs(1500), 'r1');
    const served = await serveApp(long);
    try {
      const reply = await ask(served.port, { path: '/api/v1/jobs?format=csv' });
      expect(reply.headers['transfer-encoding']).toBe('chunked');
      expect(readCsv(reply.text.slice(1)).length).toBe(1501);
      const page = await ask(served.port, { path: '/api/v1/jobs' });
      expect(jobPageSchema.parse(JSON.parse(page.text)).items.length).toBe(50);
    } finally {
      await served.close();
    }
  });
});
