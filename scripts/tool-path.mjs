import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The script behind a package's command, to be run by Node: works where .bin's shell scripts do not. */
export function toolPath(packageName, { command = packageName, workspace = '.' } = {}) {
  const folder = join(root, workspace, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
