import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolders } from './install.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { toolPath } from './tool-path.mjs';

/** Two compilers at once: each is parallel in itself. */
const atOnce = 2;

const waiting = [...workspaceFolders(), 'scripts'].filter((folder) =>
  existsSync(join(root, folder, 'tsconfig.json')),
);
const tsc = toolPath('typescript', { command: 'tsc' });

async function checkNext() {
  const folder = waiting.shift();
  if (folder === undefined) return;
  const { code, output } = await runCommand(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    quiet: true,
  });
  if (code !== 0) {
    console.error(output.trim() === '' ? `${folder}: tsc ended with ${code}` : output.trim());
    process.exitCode = 1;
  }
  await checkNext();
}

await Promise.all(Array.from({ length: atOnce }, checkNext));
