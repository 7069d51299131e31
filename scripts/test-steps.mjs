import { join } from 'node:path';
import { buildProduct } from './build-product.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { cacheFolder, root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';
import { toolPath } from './tool-path.mjs';

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A check that either holds or not: it counts as one, and speaks only where it fails. */
async function check(args) {
  const { code, output } = await runCommand(process.execPath, args, { quiet: true });
  if (code !== 0) console.log(output.trim());
  return one(code === 0);
}

/** A test runner: it speaks as it goes, and its report counts; a bad end with nothing failed is one failure. */
async function runner(args, { reportName, count, cwd = root, env = {} }) {
  const reportPath = join(cacheFolder, reportName);
  const { code } = await runCommand(process.execPath, args, {
    cwd,
    env: { ...env, TEST_REPORT: reportPath },
  });
  const counted = count(reportPath) ?? { passed: 0, failed: 0 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const vitest = () =>
  runner([toolPath('vitest'), 'run', ...(process.stdout.isTTY ? [] : ['--no-color'])], {
    reportName: 'vitest.json',
    count: countVitest,
  });

const playwright = async () =>
  runner([toolPath('@playwright/test', { command: 'playwright', workspace: 'e2e' }), 'test'], {
    reportName: 'playwright.json',
    count: countPlaywright,
    cwd: join(root, 'e2e'),
    env: { CHROMIUM_PATH: await ensureChromium() },
  });

/** Every step of `npm test`, in order; each answers `{ passed, failed }`, or throws as one failure. */
export const testSteps = [
  { name: 'format', run: () => check([toolPath('@biomejs/biome', { command: 'biome' }), 'format', '.']) },
  { name: 'lint', run: () => check([toolPath('oxlint'), '--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => check(['scripts/check-types.mjs']) },
  { name: 'unused code', run: () => check([toolPath('knip')]) },
  { name: 'unit and integration', run: vitest },
  { name: 'build', run: () => buildProduct().then(() => one(true)) },
  { name: 'end to end', run: playwright },
];
