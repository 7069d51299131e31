import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { startSimulator } from '@syncdeck/simulator';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';
import { bundleServer, type ServerProcess, startServer } from './server-process.ts';

let bundle: string;

beforeAll(async () => {
  bundle = await bundleServer('process-test');
}, 60_000);

function start(env: Record<string, string>): ServerProcess {
  const server = startServer(bundle, env);
  onTestFinished(() => void server.child.kill('SIGKILL'));
  return server;
}

/** How many threads of a process are nicer than the process itself. */
function threadsThatGiveWay(pid: number | undefined): number {
  const threads = `/proc/${pid}/task`;
  // The 19th field; the second is a name in brackets, which may hold spaces.
  const niceness = (thread: string) =>
    Number(readFileSync(`${threads}/${thread}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[16]);
  return readdirSync(threads).filter((thread) => niceness(thread) > niceness(String(pid))).length;
}

describe('the process', { timeout: 60_000 }, () => {
  test('runs from any folder on the built-in world, says where it listens, and ends with 0 on SIGTERM', async () => {
    const { child, url, code } = start({ DEMO_JOBS: '30' });
    const base = await url();
    await eventually(async () => {
      const page: unknown = await (await fetch(`${base}/api/v1/jobs?limit=1`)).json();
      expect(page).toMatchObject({ total: 30 });
    });
    child.kill('SIGTERM');
    expect(await code).toBe(0);
  });

  test.runIf(process.platform === 'linux')(
    'reads answers on two threads that give way to its event loop, and on one in the end',
    async () => {
      const { child, url } = start({ DEMO_JOBS: '3000' });
      await url();
      await eventually(() => expect(threadsThatGiveWay(child.pid)).toBe(2));
      await eventually(() => expect(threadsThatGiveWay(child.pid)).toBe(1));
    },
  );

  test('ends with 0 within 5 s while upstream hangs and a stream is open', async () => {
    const simulator = await startSimulator({ credentials: [testCredential], regions: ['ap-guangzhou'] });
    onTestFinished(() => simulator.close());
    simulator.faults.set({ kind: 'hang' });
    const { child, url, code } = start({
      TENCENTCLOUD_SECRET_ID: testCredential.secretId,
      TENCENTCLOUD_SECRET_KEY: testCredential.secretKey,
      DTS_ENDPOINT: simulator.url,
    });
    const stream = await fetch(`${await url()}/api/v1/stream`);
    expect(stream.status).toBe(200);
    await eventually(() => expect(simulator.calls.total).toBeGreaterThan(0));
    const asked = performance.now();
    child.kill('SIGTERM');
    expect(await code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5000);
    await stream.body?.cancel().catch(() => undefined);
  });

  test('a configuration that cannot be used ends it with 1 and one message that names every fault', async () => {
    const { output, code } = start({
      PORT: 'eighty',
      DTS_REGIONS: 'ap-guangzhou',
      TENCENTCLOUD_SECRET_ID: 'AKIDalone00',
    });
    expect(await code).toBe(1);
    for (const name of ['PORT', 'TENCENTCLOUD_SECRET_KEY']) expect(output()).toContain(name);
    expect(output()).not.toContain('AKIDalone00');
  });

  test('a port that is taken ends it with 1 and says so', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { output, code } = start({ PORT: port, DEMO_JOBS: '1' });
    expect(await code).toBe(1);
    expect(output()).toContain('Another program listens there already');
  });
});
