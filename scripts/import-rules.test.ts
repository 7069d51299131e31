import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedImports, refusedImports } from './import-cases.ts';

const project = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));

interface Diagnostic {
  filename: string;
  code: string;
  help?: string;
}

/** Each case is a file of one line at the place that its rule is about; the linter reads all of them at once. */
function lint(): Diagnostic[] {
  copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, code } of [...refusedImports, ...allowedImports]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const run = spawnSync(process.execPath, [join(project, 'node_modules/oxlint/bin/oxlint'), '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const report: { diagnostics: Diagnostic[] } = JSON.parse(run.stdout);
  return report.diagnostics.filter(({ code }) => code.includes('no-restricted-imports'));
}

let diagnostics: Diagnostic[] = [];
beforeAll(() => {
  diagnostics = lint();
});
afterAll(() => rmSync(folder, { recursive: true }));

const helpsFor = (file: string) =>
  diagnostics.filter(({ filename }) => filename === file).map(({ help }) => help);

describe('an import that a folder may not have is refused, with the reason', () => {
  test.each(refusedImports)('$file: $code', ({ file, reason }) => {
    expect(helpsFor(file)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('an import that a folder may have passes', () => {
  test.each(allowedImports)('$file: $code', ({ file }) => {
    expect(helpsFor(file)).toEqual([]);
  });
});

test('every folder of the page that features share is held to know none of them', () => {
  const shared = readdirSync(join(project, 'apps/web/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['features', 'routes', 'tests'].includes(entry.name))
    .map((entry) => `apps/web/src/${entry.name}`);
  const proven = new Set(refusedImports.map(({ file }) => dirname(file)));
  expect(shared.filter((name) => !proven.has(name))).toEqual([]);
});
