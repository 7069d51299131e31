import { buildProduct } from './build-product.mjs';
import { checkNode } from './check-node.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';
import { toolPath } from './tool-path.mjs';

checkNode();
await orExit(async () => {
  await install();
  await buildProduct();
  process.env.CHROMIUM_PATH = await ensureChromium();
});
handOver([toolPath('tsx'), 'e2e/screenshots/main.ts', ...process.argv.slice(2)]);
