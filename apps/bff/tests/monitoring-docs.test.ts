import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeRows, uncoded } from '../../../scripts/markdown-table.ts';
import { ask } from './ask.ts';
import { MemoryCore } from './memory-core.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

interface Metric {
  name: string;
  type: string;
  help: string;
}

const textOf = (file: string) =>
  readFileSync(new URL(`../../../docs/monitoring/${file}`, import.meta.url), 'utf8');
let app: ServedApp;
let metrics: Metric[];

beforeAll(async () => {
  app = await serveApp(new MemoryCore());
  const { text } = await ask(app.port, { path: '/metrics' });
  metrics = [...text.matchAll(/^# HELP (\S+) (.*)\n# TYPE \S+ (\S+)$/gm)].map(
    ([, name = '', help = '', type = '']) => ({ name, type, help }),
  );
});
afterAll(() => app.close());

/** Names that a query may use. */
const queryable = () =>
  new Set(
    metrics.flatMap(({ name, type }) =>
      type === 'histogram' || type === 'summary'
        ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]
        : [name],
    ),
  );
const named = (text: string) => new Set(text.match(/\b(?:syncdeck|nodejs|process)_[a-z0-9_]+/g));

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

describe('the monitoring documents', () => {
  test.each(['grafana-dashboard.json', 'alert-rules.yml', 'README.md'])(
    '%s names no metric that the server does not have',
    (file) => {
      const names = [...named(textOf(file))];
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name) => !queryable().has(name))).toEqual([]);
    },
  );

  test('README.md lists exactly the metrics of our own, with type and meaning', () => {
    const rows = codeRows(textOf('README.md')).filter(([name]) => name?.startsWith('`syncdeck_'));
    const told = rows.map(([name, type, , help]) => ({ name: uncoded(name), type, help }));
    const ours = metrics.filter(({ name }) => name.startsWith('syncdeck_'));
    expect(told.toSorted(byName)).toEqual(ours.toSorted(byName));
  });

  test('every metric of ours is in a panel or a rule', () => {
    const used = [...named(textOf('grafana-dashboard.json')), ...named(textOf('alert-rules.yml'))];
    const unused = metrics
      .filter(({ name }) => name.startsWith('syncdeck_'))
      .filter(({ name }) => !used.some((other) => other === name || other.startsWith(`${name}_`)));
    expect(unused).toEqual([]);
  });
});
