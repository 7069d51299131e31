import { checkNode } from './check-node.mjs';
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';
import { orExit } from './or-exit.mjs';
import { toolPath } from './tool-path.mjs';

checkNode();
await orExit(install);
handOver([toolPath('tsx'), 'packages/simulator/src/main.ts', ...process.argv.slice(2)]);
