import { once } from 'node:events';
import type { Socket } from 'node:net';
import { problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Config } from '../src/config/config.ts';
import { ask, type Question } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { openRaw, statuses } from './raw-request.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const path = '/api/v1/dts/DescribeSyncJobs';
const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  app = await serveApp(core);
});
afterAll(() => app.close());
beforeEach(() => {
  core.calls.length = 0;
});

const json = { 'Content-Type': 'application/json' };
const post = (body: string | Buffer, headers: Question['headers'] = json, port = app.port) =>
  ask(port, { method: 'POST', path, headers, body });

/** A connection on which such a request has begun. */
function begin(rest: string) {
  const { socket } = openRaw(app.port);
  onTestFinished(() => void socket.destroy());
  socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${rest}`);
  return socket;
}

const nextStatuses = async (socket: Socket) => statuses(String(await once(socket, 'data')));

async function faultsOf(body: unknown): Promise<Record<string, string>> {
  const reply = await post(JSON.stringify(body));
  expect(reply.status).toBe(400);
  const { errors } = problemSchema.parse(JSON.parse(reply.text));
  return Object.fromEntries(errors.map(({ parameter, message }) => [parameter, message]));
}

describe('a good body', () => {
  test('is sent without Region and Account to the source that they name', async () => {
    const reply = await post(
      JSON.stringify({ Account: 'main', Region: 'ap-guangzhou', Limit: 1, Status: ['Tomorrow'] }),
    );
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toEqual({
      Response: { TotalCount: 0, JobList: [], RequestId: 'upstream-2' },
    });
    expect(core.calls).toEqual([
      { source: { account: 'main', region: 'ap-guangzhou' }, parameters: { Limit: 1, Status: ['Tomorrow'] } },
    ]);
  });

  test('may leave out Region and Account where one is configured', async () => {
    await post('{}');
    expect(core.calls).toEqual([{ source: { account: 'main', region: 'ap-guangzhou' }, parameters: {} }]);
  });

  test.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])(
    'may be declared as %s',
    async (type) => {
      expect((await post('{}', { 'Content-Type': type })).status).toBe(200);
    },
  );
});

describe('a body that the API does not take', () => {
  test('has every fault named in one problem', async () => {
    const faults = await faultsOf({
      Limit: 101,
      Offset: -1,
      Order: 'JobName',
      OrderSeq: 'asc',
      JobId: 7,
      JobIds: ['a', 1],
      Status: 'Running',
      TagFilters: [{ TagValue: ['a'] }, { TagKey: 'k', Nope: 1 }, 'x'],
      Region: 'ap-beijing',
      Nope: 1,
    });
    expect(Object.keys(faults).toSorted()).toEqual(
      [
        'Limit',
        'Offset',
        'Order',
        'OrderSeq',
        'JobId',
        'JobIds.1',
        'Status',
        'TagFilters.0.TagKey',
        'TagFilters.1.Nope',
        'TagFilters.2',
        'Region',
        'Nope',
      ].toSorted(),
    );
    expect(faults.Limit).toBe('Limit takes a whole number up to 100.');
    expect(faults.OrderSeq).toBe('OrderSeq takes ASC or DESC.');
    expect(faults.Region).toContain('ap-guangzhou');
    expect(core.calls).toEqual([]);
  });

  test('has null refused where a string is due, and a fraction where a whole number is', async () => {
    expect(Object.keys(await faultsOf({ JobName: null, Limit: 1.5 }))).toEqual(['JobName', 'Limit']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has %s refused as an unknown name',
    async (name) => {
      const reply = await post(`{${JSON.stringify(name)}: {"Limit": 5}}`);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.text).errors).toMatchObject([{ parameter: name, value: '{…}' }]);
    },
  );
});

describe('accounts and regions', () => {
  const endpoint = 'https://dts.tencentcloudapi.com';
  const credentials = { read: () => ({ secretId: 'a', secretKey: 'b' }) };
  const accounts: Config['accounts'] = [
    { alias: 'eu', regions: ['eu-frankfurt'], endpoint, credentials },
    { alias: 'cn', regions: ['ap-guangzhou', 'ap-beijing'], endpoint, credentials },
  ];
  const several = new MemoryCore({ accounts });
  let served: ServedApp;
  beforeAll(async () => {
    served = await serveApp(several);
  });
  afterAll(() => served.close());

  test.each([
    [{}, 'Account', ['eu', 'cn']],
    [{ Region: 'ap-guangzhou' }, 'Account', ['eu', 'cn']],
    [{ Account: 'us' }, 'Account', ['eu', 'cn']],
    [{ Account: 'cn' }, 'Region', ['ap-guangzhou', 'ap-beijing']],
    [{ Account: 'eu', Region: 'ap-guangzhou' }, 'Region', ['eu-frankfurt']],
  ])(
    '%j leaves open or misses which to ask, and the problem names the choices',
    async (body, parameter, choices) => {
      const reply = await post(JSON.stringify(body), json, served.port);
      expect(reply.status).toBe(400);
      const { errors } = problemSchema.parse(JSON.parse(reply.text));
      expect(errors.map((error) => error.parameter)).toEqual([parameter]);
      for (const choice of choices) expect(errors[0]?.message).toContain(choice);
    },
  );

  test('an account with one region needs no Region', async () => {
    await post('{"Account":"eu"}', json, served.port);
    expect(several.calls).toEqual([{ source: { account: 'eu', region: 'eu-frankfurt' }, parameters: {} }]);
  });
});

describe('a body that is not JSON', () => {
  test.each([
    [undefined],
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json, text/plain'],
    ['application/json; charset=gbk'],
    ['application/jsonp'],
    ['multipart/form-data; boundary=x'],
  ])('by its type %j is 415', async (type) => {
    const reply = await post('{}', type === undefined ? {} : { 'Content-Type': type });
    expect(reply.status).toBe(415);
    expect(JSON.parse(reply.text).code).toBe('unsupported-media-type');
  });

  test('by a second content type is judged by the first', async () => {
    expect((await post('{}', { 'Content-Type': ['text/plain', 'application/json'] })).status).toBe(415);
  });

  test('by its content encoding is 415, and by a transfer encoding besides chunked', async () => {
    expect((await post('{}', { ...json, 'Content-Encoding': 'gzip' })).status).toBe(415);
    const socket = begin('Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n');
    expect(await nextStatuses(socket)).toEqual([415]);
  });

  test.each([
    ['', 'line 1, column 1'],
    ['{"Limit": 1', 'line 1, column 12'],
    ['{\n  "Limit": 01\n}', 'line 2, column 13'],
    ["{'a':1}", 'line 1, column 2'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"x"', 'is not a JSON object'],
  ])('%j is a bad-request problem that says where', async (body, where) => {
    const reply = await post(body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'bad-request', errors: [{ parameter: 'body' }] });
    expect(JSON.parse(reply.text).detail).toContain(where);
  });

  test('by its bytes is a bad-request problem', async () => {
    expect(JSON.parse((await post(Buffer.from([0x22, 0xff, 0x22]))).text).detail).toBe(
      'The body is not UTF-8.',
    );
  });
});

describe('a body over 16 KB', () => {
  const large = JSON.stringify({ JobName: 'x'.repeat(16 * 1024) });

  test('is 413, with a length and without one', async () => {
    const declared = await post(large);
    const chunked = await post(large, { ...json, 'Transfer-Encoding': 'chunked' });
    for (const reply of [declared, chunked]) {
      expect(reply.status).toBe(413);
      expect(JSON.parse(reply.text).code).toBe('payload-too-large');
    }
  });

  test.each([
    ['says its length', `Content-Length: 20000\r\n\r\n${'x'.repeat(17_000)}`],
    ['is announced only', 'Content-Length: 20000\r\nExpect: 100-continue\r\n\r\n'],
    ['never ends', `Transfer-Encoding: chunked\r\n\r\n${`400\r\n${'x'.repeat(1024)}\r\n`.repeat(20)}`],
  ])('is refused before it has come where it %s', async (_, rest) => {
    expect(await nextStatuses(begin(rest))).toEqual([413]);
  });

  test('is not one that is announced and short: that is asked for', async () => {
    const socket = begin('Content-Length: 2\r\nExpect: 100-continue\r\n\r\n');
    expect(await nextStatuses(socket)).toEqual([100]);
    socket.write('{}');
    expect(await nextStatuses(socket)).toEqual([200]);
  });

  test('is not one of exactly 16 KB', async () => {
    const body = JSON.stringify({ JobName: '' });
    const exact = JSON.stringify({ JobName: 'x'.repeat(16 * 1024 - body.length) });
    expect((await post(exact)).status).toBe(200);
  });
});
