import { buildProduct } from './build-product.mjs';
import { checkNode } from './check-node.mjs';
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';
import { toolPath } from './tool-path.mjs';

checkNode();
await orExit(async () => {
  await install();
  await buildProduct();
});
handOver([toolPath('tsx'), 'apps/bff/bench/bench.ts', ...process.argv.slice(2)]);
