/**
 * Measures the built server on this machine and prints a table: `npm run bench`, or `npm run bench -- start query`
 * for the measures whose names hold one of the words. Never a test: a slow machine breaks nothing.
 */
import { type Figure, figureTable } from './figure.ts';
import { machineLine } from './machine.ts';
import { measureChange } from './measures/change.ts';
import { measureCollecting } from './measures/collecting.ts';
import { measureFirstRows } from './measures/first-rows.ts';
import { measureLargeFleet } from './measures/large-fleet.ts';
import { measureQuerying } from './measures/querying.ts';
import { measureStarting } from './measures/starting.ts';
import { measureThroughput } from './measures/throughput.ts';
import { measureViewers } from './measures/viewers.ts';

const measures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  start: () => measureStarting(5),
  collect: () => measureCollecting(9),
  'first-rows': () => measureFirstRows(5),
  'query-10k': () => measureQuerying(10_000),
  'query-100k': () => measureQuerying(100_000),
  throughput: () => measureThroughput(11),
  change: () => measureChange(10),
  viewers: measureViewers,
  'fleet-10k': () => measureLargeFleet(10_000),
  'fleet-100k': () => measureLargeFleet(100_000),
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(measures).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
if (chosen.length === 0) throw new Error(`no such measure; there are ${Object.keys(measures).join(', ')}`);

const figures: Figure[] = [];
for (const [name, measure] of chosen) {
  console.error(`measuring ${name} …`);
  figures.push(...(await measure()));
}
console.log(`${machineLine()}\n\n${figureTable(figures)}`);
