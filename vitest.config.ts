import { defineConfig, type TestUserConfig } from 'vitest/config';

/** Unit tests stand beside their subject; integration tests in `tests/`. */
const tests = ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'];

const project = (name: string, root: string, environment: 'node' | 'happy-dom', include = tests) => ({
  // Only a hang is to fail by time: a busy machine is none.
  test: { name, root, include, environment, css: true, testTimeout: 30_000, hookTimeout: 30_000 },
});

/** `npm test` counts from a JSON report; alone, Vitest reports as it likes. */
const reportPath = process.env.TEST_REPORT;
const reporters: TestUserConfig['reporters'] = reportPath
  ? ['dot', ['json', { outputFile: reportPath }]]
  : ['default'];

export default defineConfig({
  test: {
    passWithNoTests: true,
    reporters,
    projects: [
      project('contract', 'packages/contract', 'node'),
      project('domain', 'packages/domain', 'node'),
      project('simulator', 'packages/simulator', 'node'),
      project('bff', 'apps/bff', 'node'),
      project('web', 'apps/web', 'happy-dom'),
      project('workspace', 'scripts', 'node', ['**/*.test.ts']),
    ],
  },
});
