import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { MemoryCore } from './memory-core.ts';
import { openRaw, type RawConnection, statuses } from './raw-request.ts';
import { type ServedApp, serveApp } from './serve-app.ts';
import { syncJob } from './sync-jobs.ts';

const core = new MemoryCore();
let app: ServedApp;

beforeAll(async () => {
  app = await serveApp(core, undefined, { headMs: 300, requestMs: 600, checkMs: 50 });
});
afterAll(() => app.close());

/** Writes a piece every few ms for as long as the connection lives; tells how long that was, in ms. */
async function trickle({ socket, closed }: RawConnection, first: string, piece: string) {
  const startedAt = performance.now();
  socket.write(first);
  const writing = setInterval(() => socket.write(piece), 20);
  onTestFinished(() => clearInterval(writing));
  const answer = await closed;
  clearInterval(writing);
  return { answer, lived: performance.now() - startedAt };
}

const head =
  'POST /api/v1/dts/DescribeSyncJobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('a client that is slow on purpose', () => {
  test('with its headers is cut off at their limit with a problem', async () => {
    const { answer, lived } = await trickle(
      openRaw(app.port),
      'GET / HTTP/1.1\r\nHost: localhost\r\n',
      'X: y\r\n',
    );
    expect(statuses(answer)).toEqual([408]);
    expect(answer).toContain('"status":408');
    expect(lived).toBeGreaterThan(290);
  });

  test('that says nothing at all is cut off as well', async () => {
    expect(statuses(await openRaw(app.port).closed)).toEqual([408]);
  });

  test.each([
    ['a length', 'Content-Length: 9999\r\n\r\n{', ' '],
    ['chunks', 'Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n', '1\r\n \r\n'],
  ])('with a body of %s is cut off at the limit of a request', async (_name, rest, piece) => {
    const { answer, lived } = await trickle(openRaw(app.port), `${head}${rest}`, piece);
    expect(statuses(answer)).toEqual([408]);
    expect(lived).toBeGreaterThan(590);
    expect(core.calls).toEqual([]);
  });

  test('whose body stops is cut off, and nothing is asked of upstream', async () => {
    const { socket, closed } = openRaw(app.port);
    socket.write(`${head}Content-Length: 9999\r\n\r\n{`);
    expect(statuses(await closed)).toEqual([408]);
    expect(core.calls).toEqual([]);
  });

  test('that takes nothing of a long answer is cut off', async () => {
    const full = new MemoryCore();
    // 22 MB, so that the system's buffers can't take the whole list.
    const InstanceClass = 'x'.repeat(20_000);
    full.load(
      Array.from({ length: 1100 }, (_, index) => syncJob(`sync-${index}`, { InstanceClass })),
      'r1',
    );
    const served = await serveApp(full, undefined, { stillMs: 300 });
    onTestFinished(() => served.close());
    const { socket } = openRaw(served.port);
    socket.pause();
    socket.write('GET /api/v1/jobs?limit=all HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const line = await eventually(() => {
      const found = served.log.find(({ target }) => target === '/api/v1/jobs?limit=all');
      expect(found).toBeDefined();
      return found;
    });
    expect(line).toMatchObject({ status: 200, aborted: true });
    socket.destroy();
  });

  test('keeps nobody else waiting, however many of them there are', async () => {
    const slow = Array.from({ length: 300 }, () => openRaw(app.port));
    for (const { socket } of slow) socket.write(`${head}Content-Length: 9999\r\n\r\n{`);
    for (let asked = 0; asked < 20; asked += 1) {
      expect((await ask(app.port, { path: '/api/v1/jobs?limit=1' })).status).toBe(200);
    }
    for (const { closed } of slow) expect(statuses(await closed)).toEqual([408]);
  });
});
