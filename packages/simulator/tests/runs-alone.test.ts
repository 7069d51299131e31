import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { demoCredential } from '../src/index.ts';

// Real sockets and processes: slow where the machine is busy, never wrong.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function run(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('it says in one line that it listens, where and with which credentials, and ends on SIGTERM', async () => {
  const child = run('--jobs', '20');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  expect(line).toContain('listening on http://127.0.0.1:');
  expect(line).toContain(demoCredential.secretId);
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  expect((await fetch(`${url}/_control`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a bad option stops the start with the options that there are', async () => {
  const child = run('--jobs', 'many');
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(errors).toContain('--jobs is many, it takes 0 to 100000');
  expect(errors).toContain('--seed');
});
