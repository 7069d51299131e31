import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The dev server hands `/api` to a running BFF, so that the page and its API share one origin as in production. */
const api = process.env.SYNCDECK_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    assetsDir: 'assets',
    target: 'es2022',
    sourcemap: false,
    // The contract only declares: what the first page does not use of it is loaded with the part that does.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /packages\/contract\//, sideEffects: false }] },
    },
  },
});
