import { problemSchema } from '@syncdeck/contract/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryCore } from './memory-core.ts';
import { lastBody, sendRaw, statuses } from './raw-request.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  app = await serveApp(core);
});
afterAll(() => app.close());

const post = (headers: string, body: string) =>
  `POST /api/v1/dts/DescribeSyncJobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n${body}`;
const get = (headers: string) => `GET /api/v1/meta HTTP/1.1\r\nHost: localhost${headers}\r\n\r\n`;
const chunked = '2\r\n{}\r\n0\r\n\r\n';
/** What a proxy that reads lengths otherwise would take for a body, or for the next person's request. */
const hidden = 'GET /api/v1/meta?smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';

const ambiguous: [string, string][] = [
  [
    'Content-Length and Transfer-Encoding',
    post('Content-Length: 6\r\nTransfer-Encoding: chunked', `0\r\n\r\n`),
  ],
  [
    'Transfer-Encoding and Content-Length',
    post('Transfer-Encoding: chunked\r\nContent-Length: 6', `0\r\n\r\n`),
  ],
  ['two lengths that differ', post('Content-Length: 2\r\nContent-Length: 3', '{}')],
  ['two lengths that agree', post('Content-Length: 2\r\nContent-Length: 2', '{}')],
  ['a list of lengths', post('Content-Length: 2, 2', '{}')],
  ['a signed length', post('Content-Length: +2', '{}')],
  ['a negative length', post('Content-Length: -2', '{}')],
  ['a hexadecimal length', post('Content-Length: 0x2', '{}')],
  ['an unknown transfer coding', post('Transfer-Encoding: xchunked', chunked)],
  ['chunked twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', chunked)],
  ['a coding after chunked', post('Transfer-Encoding: chunked, identity', chunked)],
  ['a space before the colon', post('Transfer-Encoding : chunked', chunked)],
  ['a vertical tab before a coding', post('Transfer-Encoding:\x0bchunked', chunked)],
  ['a folded header line', post('Transfer-Encoding:\r\n chunked\r\nContent-Length: 2', '{}')],
  ['a chunk size with a prefix', post('Transfer-Encoding: chunked', '0x2\r\n{}\r\n0\r\n\r\n')],
  ['a chunk size beyond 64 bits', post('Transfer-Encoding: chunked', 'fffffffffffffffff\r\n{}\r\n0\r\n\r\n')],
  ['a chunk longer than its size', post('Transfer-Encoding: chunked', '2\r\n{}X0\r\n\r\n')],
  ['chunks that end in a bare line feed', post('Transfer-Encoding: chunked', '2\n{}\n0\n\n')],
  ['a bare line feed in a chunk extension', post('Transfer-Encoding: chunked', '2;a\nb\r\n{}\r\n0\r\n\r\n')],
  ['lines that end in a bare line feed', 'GET /api/v1/meta HTTP/1.1\nHost: localhost\n\n'],
  ['one header line that ends in a bare line feed', get('\nX: y')],
  ['a bare carriage return in a value', get('\r\nX: a\rY: b')],
  ['NUL in a value', get('\r\nX: a\0b')],
  ['a version that is none', get('').replace('HTTP/1.1', 'HTTP/1.2')],
  ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a byte above ASCII in the target', get('').replace('/meta', '/meta?q=\xe9\x9b')],
];

describe('a request that two readers could take for different ones', () => {
  test.each(ambiguous)('with %s is refused once, and its connection closed', async (_name, text) => {
    const answer = await sendRaw(app.port, text + hidden);
    expect(statuses(answer)).toEqual([400]);
    expect(answer).toMatch(/^Connection: close\r$/m);
    expect(problemSchema.parse(JSON.parse(lastBody(answer)))).toMatchObject({
      status: 400,
      code: 'bad-request',
    });
    expect(JSON.stringify(app.log)).not.toContain('smuggled');
    expect(core.calls).toEqual([]);
  });

  test.each([
    'localhost\r\nHost: evil.example',
    'evil.example\r\nHost: localhost',
    'localhost\r\nHost: localhost',
  ])('with the hosts %j is a bad-request problem', async (hosts) => {
    const answer = await sendRaw(
      app.port,
      `GET /api/v1/meta HTTP/1.1\r\nHost: ${hosts}\r\nConnection: close\r\n\r\n`,
    );
    expect(statuses(answer)).toEqual([400]);
    expect(problemSchema.parse(JSON.parse(lastBody(answer))).code).toBe('bad-request');
  });
});

describe('a request in an uncommon form', () => {
  test('asks one question: a body where none is due is not the next request', async () => {
    const body = 'GET /api/v1/meta?smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const answer = await sendRaw(
      app.port,
      `${get(`\r\nConnection: close\r\nContent-Length: ${body.length}`)}${body}`,
    );
    expect(statuses(answer)).toEqual([200]);
    expect(JSON.stringify(app.log)).not.toContain('smuggled');
  });

  test('several after each other are answered in their order', async () => {
    const health = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const last = 'GET /api/v1/none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    expect(statuses(await sendRaw(app.port, health + health + last))).toEqual([200, 200, 404]);
  });

  test('with an expectation that nobody knows is answered as without it', async () => {
    expect(statuses(await sendRaw(app.port, get('\r\nExpect: a-miracle\r\nConnection: close')))).toEqual([
      200,
    ]);
    const nowhere = get('\r\nExpect: a-miracle\r\nConnection: close').replace('/meta', '/none');
    const answer = await sendRaw(app.port, nowhere);
    expect(problemSchema.parse(JSON.parse(lastBody(answer))).status).toBe(404);
  });

  test('behind a thousand headers, each guard still sees its own', async () => {
    const fillers = '\r\na:1'.repeat(1100);
    const sent = (last: string) => sendRaw(app.port, get(`\r\nConnection: close${fillers}\r\n${last}`));
    expect(statuses(await sent('Sec-Fetch-Site: cross-site'))).toEqual([403]);
    expect(statuses(await sent('Origin: http://evil.example'))).toEqual([403]);
    expect(statuses(await sent('Host: evil.example'))).toEqual([400]);
    expect(statuses(await sent('b: 1'))).toEqual([200]);
  });

  test.each(['websocket', 'h2c'])('that asks for %s instead is answered in HTTP/1.1', async (protocol) => {
    const answer = await sendRaw(app.port, get(`\r\nConnection: Upgrade, close\r\nUpgrade: ${protocol}`));
    expect(statuses(answer)).toEqual([200]);
  });

  test.each(['localhost:443', 'evil.example:443'])('CONNECT to %s opens no tunnel', async (target) => {
    const answer = await sendRaw(app.port, `CONNECT ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n${hidden}`);
    expect(answer).toBe('');
  });
});
