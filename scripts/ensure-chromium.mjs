import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { runCommand } from './run-command.mjs';

/**
 * The path of a Chromium, and a font for Chinese beside it. Debian's packages are installed where one is
 * missing and we are root; else throws with what to install.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null && !existsSync(found)) throw new Error(`CHROMIUM_PATH=${found}: there is no such file.`);
  const packages = [
    ...(found === null ? ['chromium'] : []),
    ...((await hasChineseFont()) ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (packages.length > 0 && canInstall()) await installPackages(packages);
  const path = findChromium();
  if (path === null) {
    throw new Error(
      'The end-to-end tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
    );
  }
  return path;
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** True as well where nothing can tell: a missing font spoils pictures only. */
async function hasChineseFont() {
  if (!canInstall()) return true;
  const { code, output } = await runCommand('fc-list', [':lang=zh', 'family'], { quiet: true });
  return code === 0 && output.trim() !== '';
}

async function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args) => runCommand('apt-get', args, { env, quiet: true });
  await aptGet('update');
  const { code, output } = await aptGet('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) console.error(output);
}
