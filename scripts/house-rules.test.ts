import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './fingerprint.mjs';

const project = join(import.meta.dirname, '..');
const sources = listFiles(['apps', 'packages', 'e2e', 'scripts']).filter((file) =>
  /\.(ts|tsx|mjs)$/.test(file),
);
const textOf = (file: string) => readFileSync(join(project, file), 'utf8');

/** What no file may hold; a bracket keeps each expression from finding itself. */
const refused = [
  /\bas unknown a[s]\b/,
  /\bas an[y]\b/,
  /@ts-(ignor[e]|expect-erro[r]|nochec[k])/,
  /(oxlint|eslint)-disabl[e]|biome-ignor[e]/,
  /\b(TOD[O]|FIXM[E]|XX[X])\b/,
  /\b(describe|test|it)\.(onl[y]|ski[p]|tod[o])\b/,
  /waitForTimeou[t]\(/,
];

test('no file switches a check off, casts it away or leaves work for later', () => {
  const found = sources.flatMap((file) => {
    const text = textOf(file);
    return refused.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`);
  });
  expect(found).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = sources.filter((file) => textOf(file).trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});

test('a file is named in kebab-case after one idea', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|gen|d))?\.(ts|tsx|mjs)$/;
  const vague = /^(utils?|helpers?|misc|common|shared-utils?)\./;
  expect(sources.filter((file) => !kebab.test(basename(file)) || vague.test(basename(file)))).toEqual([]);
});

test('the only barrels are the entries that a package exports', () => {
  const entries = new Set(
    ['contract', 'domain', 'simulator'].flatMap((name) => {
      const folder = `packages/${name}`;
      const manifest: { exports: Record<string, string> } = JSON.parse(textOf(`${folder}/package.json`));
      return Object.values(manifest.exports).map((path) => join(folder, path));
    }),
  );
  const barrels = sources.filter((file) => /^index\.tsx?$/.test(basename(file)));
  expect(barrels.filter((file) => !entries.has(file))).toEqual([]);
});
