import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { isStamped, stamped } from './stamp.mjs';

const pnpm = 'pnpm@12.21.0';

/** Every folder with a package.json, as pnpm-workspace.yaml names them. */
export function workspaceFolders() {
  const children = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return [...children, 'e2e'].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** Installs what the lockfile says, unless that was done already. Throws where it fails. */
export async function install() {
  const manifests = ['.', ...workspaceFolders()].map((folder) => join(folder, 'package.json'));
  const print = fingerprint(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  if (isStamped('install', print)) return;
  console.log('Installing packages …');
  await stamped('install', print, async () => {
    // CI=true: pnpm replaces a foreign node_modules without asking, where nobody can answer.
    const { code } = await runCommand(npx, ['--yes', pnpm, 'install', '--frozen-lockfile'], {
      env: { CI: 'true' },
    });
    if (code !== 0) throw new Error('pnpm install failed; its own message stands above.');
  });
}

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
