import { defineConfig } from '@playwright/test';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium, or the one named. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: flags,
};

/** `npm test` counts from a JSON report; alone, the list is enough. */
const reportPath = process.env.TEST_REPORT;

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long enough for a machine that does much else.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: reportPath ? [['list'], ['json', { outputFile: reportPath }]] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // Pictures for a trace cost a second a test where pixels are drawn by the processor.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions,
  },
});
