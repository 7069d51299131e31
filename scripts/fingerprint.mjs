import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const skipped = new Set(['node_modules', 'dist', '.git', 'test-results', 'playwright-report', 'coverage']);

/**
 * Every file under `paths` (files or folders, relative to the project), in a stable order.
 * @param {string[]} paths
 * @returns {string[]}
 */
export function listFiles(paths) {
  return paths.flatMap((path) => {
    const whole = join(root, path);
    if (!existsSync(whole)) return [];
    if (!statSync(whole).isDirectory()) return [path];
    const names = readdirSync(whole).filter((name) => !skipped.has(name));
    return listFiles(names.toSorted().map((name) => join(path, name)));
  });
}

/** One hash over the names and contents of `files`, and the Node and platform that they are read by. */
export function fingerprint(files) {
  const hash = createHash('sha256');
  hash.update(`${process.versions.modules} ${process.platform} ${process.arch}`);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
