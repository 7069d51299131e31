import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:css|html|js|json|svg)$/;

/** Writes the compressed forms that the server sends beside each file of the build, once and at their smallest. */
export function compressBuild(): Plugin {
  return {
    name: 'compress-build',
    apply: 'build',
    writeBundle({ dir = '.' }) {
      const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
      for (const { name, parentPath } of entries)
        if (compressible.test(name)) compressFile(join(parentPath, name));
    },
  };
}

function compressFile(path: string): void {
  const content = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
