import {
  apiOnlyNames,
  apiPaths,
  exactNames,
  numberRangeNames,
  singleNames,
  timeRangeNames,
} from '@syncdeck/contract';
import { type OpenApiDocument, openApiDocument, type OperationObject } from '@syncdeck/contract/openapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ask, type Question } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
const document = openApiDocument('1.2.3');
let app: ServedApp;

beforeAll(async () => {
  core.load([syncJob('sync-1', { Tags: [{ TagKey: 'team', TagValue: 'core' }] }), syncJob('sync-2')], 'r1');
  app = await serveApp(core);
});
afterAll(() => app.close());

/** Every value under a key, anywhere in a JSON value. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(key, inner),
  );
}

/** A schema of the document as a validator, its references resolved inside the document. */
function validator(schema: Record<string, unknown>): z.ZodType {
  const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
  return z.fromJSONSchema(JSON.parse(whole.replaceAll('#/components/schemas/', '#/$defs/')));
}

function operationOf(path: string): OperationObject {
  const { get, post } = document.paths[path] ?? {};
  const operation = get ?? post;
  if (operation === undefined) throw new Error(`No operation at ${path}.`);
  return operation;
}

describe('the document', () => {
  test('is served as it is generated', async () => {
    const reply = await ask(app.port, { path: '/api/openapi.json' });
    const served: OpenApiDocument = JSON.parse(reply.text);
    expect(served).toEqual(JSON.parse(JSON.stringify(document)));
    expect(served).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  test('has every path of the contract and no other', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual(Object.values(apiPaths).toSorted());
  });

  test('has every parameter of the list and no other', () => {
    const names = operationOf(apiPaths.jobs).parameters?.filter((parameter) => parameter.in === 'query');
    expect(names?.map(({ name }) => name)).toEqual([
      ...exactNames,
      ...numberRangeNames,
      ...timeRangeNames,
      ...apiOnlyNames,
      ...singleNames,
    ]);
  });

  test('declares every value of a path', () => {
    for (const path of Object.values(apiPaths)) {
      const declared = operationOf(path).parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(declared.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  test('refers only to schemas that it has', () => {
    const refs = new Set(valuesOf('$ref', document));
    expect(refs.size).toBeGreaterThan(5);
    const places = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    );
    expect([...refs].filter((ref) => !places.has(String(ref)))).toEqual([]);
  });

  test('names each operation once', () => {
    const ids = valuesOf('operationId', document.paths);
    expect(new Set(ids).size).toBe(Object.keys(document.paths).length);
  });
});

describe('a real answer', () => {
  const one = '/api/v1/jobs/main/ap-guangzhou/sync-1';
  const none = '/api/v1/jobs/main/ap-guangzhou/none';
  const body = '{}';
  const headers = { 'Content-Type': 'application/json' };
  const cases: [string, Question, number][] = [
    [apiPaths.meta, { path: apiPaths.meta }, 200],
    [apiPaths.meta, { path: apiPaths.meta, headers: { Origin: 'null' } }, 403],
    [apiPaths.meta, { path: apiPaths.meta, headers: { Host: 'evil.example' } }, 421],
    [apiPaths.jobs, { path: `${apiPaths.jobs}?tag=team` }, 200],
    [apiPaths.jobs, { path: `${apiPaths.jobs}?limit=0` }, 400],
    [apiPaths.jobs, { path: apiPaths.jobs, method: 'PUT' }, 405],
    [apiPaths.jobs, { path: apiPaths.jobs, headers: { 'If-None-Match': '*' } }, 304],
    [apiPaths.jobs, { path: `${apiPaths.jobs}?format=csv` }, 200],
    [apiPaths.job, { path: one }, 200],
    [apiPaths.job, { path: none }, 404],
    [apiPaths.jobRaw, { path: `${one}/raw` }, 200],
    [apiPaths.jobRaw, { path: `${none}/raw` }, 404],
    [apiPaths.describeSyncJobs, { method: 'POST', path: apiPaths.describeSyncJobs, headers, body }, 200],
    [
      apiPaths.describeSyncJobs,
      { method: 'POST', path: apiPaths.describeSyncJobs, headers, body: '[]' },
      400,
    ],
    [apiPaths.describeSyncJobs, { method: 'POST', path: apiPaths.describeSyncJobs, body }, 415],
    [
      apiPaths.describeSyncJobs,
      { method: 'POST', path: apiPaths.describeSyncJobs, headers, body: ' '.repeat(20_000) },
      413,
    ],
    [apiPaths.stream, { path: apiPaths.stream }, 200],
    [apiPaths.openapi, { path: apiPaths.openapi }, 200],
    [apiPaths.health, { path: apiPaths.health }, 200],
    [apiPaths.ready, { path: apiPaths.ready }, 200],
    [apiPaths.metrics, { path: apiPaths.metrics }, 200],
  ];

  test.each(cases)(
    'of %s to %j has a documented status (%i), type and shape',
    async (path, question, status) => {
      const reply = await ask(app.port, question);
      expect(reply.status).toBe(status);
      const response = operationOf(path).responses[String(status)];
      expect(response).toBeDefined();
      if (status === 304) return;
      const type = String(reply.headers['content-type']).split(';')[0] ?? '';
      const content = response?.content?.[type];
      expect(content).toBeDefined();
      if (!type.includes('json') || content === undefined) return;
      const result = validator(content.schema).safeParse(JSON.parse(reply.text));
      expect(result.error?.issues ?? []).toEqual([]);
    },
  );

  test('of another shape would not pass', () => {
    const schema = { $ref: '#/components/schemas/JobPage' };
    expect(validator(schema).safeParse({ items: [{}] }).success).toBe(false);
  });
});
