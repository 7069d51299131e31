/** One line of code at one place in the project. */
interface ImportCase {
  file: string;
  code: string;
}

/** What each folder may not import, with words of the message that says why. */
export const refusedImports: readonly (ImportCase & { reason: string })[] = [
  {
    file: 'packages/contract/src/schemas/a-library.ts',
    code: "import { chunk } from 'lodash'; export const a = chunk;",
    reason: 'The contract depends on zod/mini alone',
  },
  {
    file: 'packages/contract/src/schemas/classic-zod.ts',
    code: "import { z } from 'zod'; export const a = z;",
    reason: 'The contract depends on zod/mini alone',
  },
  {
    file: 'packages/contract/src/zod-in-the-default-entry.ts',
    code: "import { z } from 'zod/mini'; export const a = z;",
    reason: "default entry runs in the browser's first load",
  },
  {
    file: 'packages/contract/src/schema-in-the-default-entry.ts',
    code: "export { jobRow } from './schemas/job-row.ts';",
    reason: "default entry runs in the browser's first load",
  },
  {
    file: 'packages/domain/src/node-file.ts',
    code: "import { readFile } from 'node:fs/promises'; export const a = readFile;",
    reason: 'The domain is pure',
  },
  {
    file: 'packages/domain/src/a-library.ts',
    code: "import { z } from 'zod/mini'; export const a = z;",
    reason: 'The domain depends on the contract alone',
  },
  {
    file: 'packages/domain/src/schemas.ts',
    code: "import { jobRow } from '@syncdeck/contract/schemas'; export const a = jobRow;",
    reason: 'The domain depends on the contract alone',
  },
  {
    file: 'packages/simulator/src/domain-logic.ts',
    code: "import { normalise } from '@syncdeck/domain'; export const a = normalise;",
    reason: "the domain's raw types only",
  },
  {
    file: 'packages/simulator/src/contract.ts',
    code: "import type { JobRow } from '@syncdeck/contract'; export type A = JobRow;",
    reason: 'stands in for Tencent Cloud',
  },
  {
    file: 'apps/bff/src/routes/sdk.ts',
    code: "import { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js'; export const a = Client;",
    reason: 'Only apps/bff/src/upstream speaks to Tencent Cloud',
  },
  {
    file: 'apps/bff/src/demo/sdk.ts',
    code: "import { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js'; export const a = Client;",
    reason: 'Only apps/bff/src/upstream speaks to Tencent Cloud',
  },
  {
    file: 'apps/bff/src/upstream/sdk-root.ts',
    code: "import { dts } from 'tencentcloud-sdk-nodejs-dts'; export const a = dts;",
    reason: 'its root loads every product',
  },
  {
    file: 'apps/bff/src/fleet/simulator.ts',
    code: "import { startSimulator } from '@syncdeck/simulator'; export const a = startSimulator;",
    reason: 'Only the demo mode and tests start the simulator',
  },
  {
    file: 'apps/bff/src/upstream/simulator.ts',
    code: "import { startSimulator } from '@syncdeck/simulator'; export const a = startSimulator;",
    reason: 'Only the demo mode and tests start the simulator',
  },
  {
    file: 'apps/bff/src/http/page-code.ts',
    code: "import { router } from '../../../web/src/router.ts'; export const a = router;",
    reason: 'the server never takes code of the page',
  },
  {
    file: 'apps/web/src/classic-zod.ts',
    code: "import { z } from 'zod'; export const a = z;",
    reason: 'Classic zod costs the page',
  },
  {
    file: 'apps/web/src/server-code.ts',
    code: "import { config } from '../../bff/src/config/config.ts'; export const a = config;",
    reason: 'hears the server through the contract alone',
  },
  {
    file: 'apps/web/src/routes/node.ts',
    code: "import { join } from 'node:path'; export const a = join;",
    reason: 'hears the server through the contract alone',
  },
  {
    file: 'apps/web/src/features/job/another-feature.ts',
    code: "import { list } from '../jobs/list.ts'; export const a = list;",
    reason: 'A feature never imports a feature or a route',
  },
  {
    file: 'apps/web/src/features/job/steps/another-feature.ts',
    code: "import { list } from '../../jobs/list.ts'; export const a = list;",
    reason: 'A feature never imports a feature or a route',
  },
  {
    file: 'apps/web/src/features/job/steps/axis/another-feature.ts',
    code: "import { list } from '../../../jobs/list.ts'; export const a = list;",
    reason: 'A feature never imports a feature or a route',
  },
  {
    file: 'apps/web/src/features/job/a-route.ts',
    code: "import { route } from '../../routes/jobs-route.ts'; export const a = route;",
    reason: 'A feature never imports a feature or a route',
  },
  ...['api', 'format', 'messages', 'preferences', 'theme', 'ui', 'view'].map((name) => ({
    file: `apps/web/src/${name}/a-feature.ts`,
    code: "import { list } from '../features/jobs/list.ts'; export const a = list;",
    reason: 'What every feature shares knows none of them',
  })),
  {
    file: 'e2e/specs/server-code.ts',
    code: "import { startBff } from '@syncdeck/bff'; export const a = startBff;",
    reason: 'see what a person sees',
  },
];

/** What the same folders need and may have. */
export const allowedImports: readonly ImportCase[] = [
  {
    file: 'packages/contract/src/schemas/clean.ts',
    code: "import { z } from 'zod/mini'; export const a = z;",
  },
  { file: 'packages/contract/src/clean.ts', code: "export type * from './schemas/index.ts';" },
  {
    file: 'packages/domain/src/listing/clean.ts',
    code: "import { names } from '@syncdeck/contract'; import { rank } from '../job/rank.ts'; export const a = [names, rank];",
  },
  {
    file: 'packages/domain/src/clean.test.ts',
    code: "import { fc } from 'fast-check'; export const a = fc;",
  },
  {
    file: 'packages/simulator/src/clean.ts',
    code: "import { createServer } from 'node:http'; import { readFile } from 'node:fs/promises'; import type { RawSyncJob } from '@syncdeck/domain'; export type A = RawSyncJob; export const a = [createServer, readFile];",
  },
  {
    file: 'apps/bff/src/upstream/clean.ts',
    code: "import { Client } from 'tencentcloud-sdk-nodejs-dts/tencentcloud/services/dts/v20211206/dts_client.js'; export const a = Client;",
  },
  {
    file: 'apps/bff/src/demo/clean.ts',
    code: "import { startSimulator } from '@syncdeck/simulator'; export const a = startSimulator;",
  },
  {
    file: 'apps/web/src/features/job/steps/clean.tsx',
    code: "import { axis } from './axis.ts'; import { head } from '../header/head.ts'; import { Button } from '../../../ui/button.tsx'; export const a = [axis, head, Button];",
  },
  {
    file: 'apps/web/src/routes/clean.tsx',
    code: "import { List } from '../features/jobs/list.tsx'; import { Panel } from '../features/job/panel.tsx'; export const a = [List, Panel];",
  },
  {
    file: 'e2e/specs/clean.ts',
    code: "import { startSimulator } from '@syncdeck/simulator'; export const a = startSimulator;",
  },
];
