// Bundles the BFF into dist/main.js, which plain Node runs from any folder, with its thread and the built page beside it;
// into the folder that it is given, without the page.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv.at(2);

await build({
  entryPoints: [here('src/main.ts'), here('src/ingest/ingest-worker.ts')],
  outdir: folder ?? here('dist'),
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  // Several dependencies are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as createNodeRequire } from 'node:module'; const require = createNodeRequire(import.meta.url);",
  },
});

if (folder === undefined) {
  rmSync(here('dist/web'), { recursive: true, force: true });
  if (existsSync(here('../web/dist'))) cpSync(here('../web/dist'), here('dist/web'), { recursive: true });
}
