import { readFileSync } from 'node:fs';

/** What a Vitest JSON report counted; a file that failed before its first test counts as one failure. */
export function countVitest(reportPath) {
  const report = readReport(reportPath);
  if (report === null) return null;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** What a Playwright JSON report counted; an error outside any test counts as one failure. */
export function countPlaywright(reportPath) {
  const report = readReport(reportPath);
  if (report === null) return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
