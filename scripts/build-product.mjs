import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listFiles } from './fingerprint.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { isStamped, stamped } from './stamp.mjs';
import { toolPath } from './tool-path.mjs';

/** What `npm start` runs: the BFF in one file, with the page beside it. */
export const bffEntry = join(root, 'apps/bff/dist/main.js');
/** How Node is to run it: flags and environment. */
export const processSettings = join(root, 'apps/bff/process-settings.json');
const pageEntry = join(root, 'apps/bff/dist/web/index.html');

const inputs = ['apps', 'packages', 'scripts/build-product.mjs', 'pnpm-lock.yaml', 'tsconfig.base.json'];
const isTest = (file) => /\.test\.tsx?$|(^|\/)tests\//.test(file);

/** Builds the page and the BFF, unless their sources are as they were. Throws where a step fails. */
export async function buildProduct() {
  const print = fingerprint(listFiles(inputs).filter((file) => !isTest(file)));
  if (isStamped('build', print) && existsSync(bffEntry) && existsSync(pageEntry)) return;
  await stamped('build', print, async () => {
    console.log('Building the page …');
    await mustRun([toolPath('vite', { workspace: 'apps/web' }), 'build', '--logLevel', 'warn'], 'apps/web');
    console.log('Building the server …');
    await mustRun(['build.mjs'], 'apps/bff');
  });
}

async function mustRun(args, folder) {
  const { code } = await runCommand(process.execPath, args, { cwd: join(root, folder) });
  if (code !== 0) throw new Error(`The build of ${folder} failed; its own message stands above.`);
}
