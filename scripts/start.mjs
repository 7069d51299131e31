import { readFileSync } from 'node:fs';
import { bffEntry, buildProduct, processSettings } from './build-product.mjs';
import { checkNode } from './check-node.mjs';
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';

checkNode();
await orExit(async () => {
  await install();
  await buildProduct();
});
const { flags, environment } = JSON.parse(readFileSync(processSettings, 'utf8'));
handOver([...flags, bffEntry], environment);
