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
