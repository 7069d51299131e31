// Bundles the BFF into dist/main.js, which plain Node runs from any folder, with its chunks, its thread and the built
// page beside it; into the folder that it is given, without the page.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = process.argv.at(2);
const outdir = folder ?? here('dist');

// Chunks are named by what they hold: those of another build would pile up.
for (const name of existsSync(outdir) ? readdirSync(outdir) : []) {
  if (/\.js(\.map|\.LEGAL\.txt)?$/.test(name)) rmSync(join(outdir, name));
}

await build({
  entryPoints: [here('src/main.ts'), here('src/ingest/ingest-worker.ts')],
  outdir,
  entryNames: '[name]',
  bundle: true,
  // What only some starts need (the SDK, the demo world) is read when it is.
  splitting: true,
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
