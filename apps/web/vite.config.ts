import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressBuild } from './compress-build.ts';

/** The dev server hands `/api` to a running BFF, so that the page and its API share one origin as in production. */
const api = process.env.SYNCDECK_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), tailwindcss(), compressBuild()],
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    assetsDir: 'assets',
    target: 'es2022',
    sourcemap: false,
    // The browser reads the icon at each new URL: under a name of its own it keeps it, and a PNG is read in no time.
    assetsInlineLimit: 0,
    // The first load is one file on purpose; its budget is e2e/specs/first-load.spec.ts.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The contract only declares: what the first page does not use of it is loaded with the part that does.
      treeshake: { moduleSideEffects: [{ test: /packages\/contract\//, sideEffects: false }] },
      // One text compresses better than thirty: what is needed at once is one chunk.
      output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } },
    },
  },
});
