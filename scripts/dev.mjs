import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { checkNode } from './check-node.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';
import { root } from './root.mjs';
import { toolPath } from './tool-path.mjs';

const regions = 'ap-guangzhou,ap-shanghai,ap-beijing,ap-hongkong,ap-singapore,eu-frankfurt';
const bffPort = process.env.PORT ?? '8080';
const children = [];

checkNode();
await orExit(install);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(0));

const simulator = run('simulator', [tsx(), 'packages/simulator/src/main.ts', '--regions', regions]);
createInterface({ input: simulator.stdout }).on('line', (line) => {
  console.log(line);
  const said = /listening on (\S+) SecretId=(\S+) SecretKey=(\S+)/.exec(line);
  if (said) startRest(said[1], said[2], said[3]);
});

/** The server reloads when its sources change; the page by itself. The simulator keeps its world. */
function startRest(endpoint, secretId, secretKey) {
  run('server', [tsx(), 'watch', '--clear-screen=false', 'apps/bff/src/main.ts'], {
    TENCENTCLOUD_SECRET_ID: secretId,
    TENCENTCLOUD_SECRET_KEY: secretKey,
    DTS_ENDPOINT: endpoint,
    DTS_REGIONS: regions,
    PORT: bffPort,
  });
  run('page', [toolPath('vite', { workspace: 'apps/web' }), 'apps/web', '--clearScreen', 'false'], {
    SYNCDECK_API: `http://127.0.0.1:${bffPort}`,
  });
}

/** One process of the three; where it ends by itself, all end. The simulator's output is read, the others' shown. */
function run(name, args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...withoutAccounts(process.env), ...env },
    stdio: ['ignore', name === 'simulator' ? 'pipe' : 'inherit', 'inherit'],
  });
  child.on('exit', (code) => {
    if (children.length > 0) console.error(`The ${name} has ended.`);
    stopAll(code ?? 1);
  });
  children.push(child);
  return child;
}

function stopAll(code) {
  process.exitCode ??= code;
  for (const child of children.splice(0)) child.kill('SIGTERM');
}

/** Development never asks a real account. */
function withoutAccounts(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^TENCENTCLOUD_|^DTS_(ENDPOINT|ACCOUNTS_FILE|REGIONS)$/.test(name),
    ),
  );
}

function tsx() {
  return toolPath('tsx');
}
