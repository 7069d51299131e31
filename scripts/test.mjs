import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';
import { cacheFolder } from './root.mjs';
import { testSteps } from './test-steps.mjs';

checkNode();
const totalsPath = join(cacheFolder, 'test-totals');
rmSync(totalsPath, { force: true });
await orExit(install);

const rows = [];
for (const step of testSteps) {
  console.log(`\n▸ ${step.name}`);
  const start = performance.now();
  const counts = await step.run().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push({ step: step.name, ...counts, seconds });
}

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const totals = `${sum('passed')} passed, ${sum('failed')} failed`;
console.log('');
for (const { step, passed, failed, seconds } of rows) {
  const mark = failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${step.padEnd(22)}${passed} passed, ${failed} failed  ${seconds} s`);
}
console.log(`\n${totals}`);
mkdirSync(cacheFolder, { recursive: true });
writeFileSync(totalsPath, `${totals}\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
