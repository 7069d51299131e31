import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './root.mjs';

const stampPath = (name) => join(cacheFolder, `${name}.stamp`);

/** Whether the last successful run of `name` saw this same fingerprint. */
export function isStamped(name, print) {
  try {
    return readFileSync(stampPath(name), 'utf8') === print;
  } catch {
    return false;
  }
}

/** Runs `work`; its fingerprint is kept only where it ends well, so that a broken run is run again. */
export async function stamped(name, print, work) {
  rmSync(stampPath(name), { force: true });
  await work();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampPath(name), print);
}
