import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './fingerprint.mjs';
import { codeRows, uncoded } from './markdown-table.ts';

const project = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(project, file), 'utf8');
const rows = codeRows(textOf('docs/upstream-quirks.md'));
const tests = listFiles(['apps', 'packages', 'scripts'])
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map(textOf);

test.each(rows)('the function of %s, "%s", is there: %s', (_id, _quirk, place) => {
  const [file = '', name = ''] = uncoded(place).split('#');
  expect(textOf(file)).toMatch(new RegExp(`export (async )?(function|class|const) ${name}\\b`));
});

test.each(rows)('the test of %s, "%s", is there', (_id, _quirk, _place, title = '') => {
  expect(tests.some((text) => text.includes(`'${title}'`) || text.includes(`"${title}"`))).toBe(true);
});

test('every quirk from c1 to c22 has its line', () => {
  const told = new Set(rows.map(([id]) => uncoded(id)));
  const wanted = Array.from({ length: 22 }, (_, index) => `c${index + 1}`);
  expect(wanted.filter((id) => !told.has(id))).toEqual([]);
});
