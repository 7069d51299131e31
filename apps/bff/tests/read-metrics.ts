import { expect } from 'vitest';
import { ask } from './ask.ts';

/** What `/metrics` tells now, by series: `name{label="value"}`. */
export async function readMetrics(port: number): Promise<ReadonlyMap<string, number>> {
  const { text } = await ask(port, { path: '/metrics' });
  const series = text.split('\n').flatMap((line): [string, number][] => {
    const [, name, value] = /^([a-z_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, Number(value)]];
  });
  expect(series.length).toBeGreaterThan(20);
  return new Map(series);
}

/** Names of every metric that `/metrics` declares, whether or not it has a value yet. */
export async function metricNames(port: number): Promise<string[]> {
  const { text } = await ask(port, { path: '/metrics' });
  return [...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name);
}
