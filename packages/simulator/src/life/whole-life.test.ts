import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { wholeLife } from './whole-life.ts';

// Whole worlds are drawn again and again: slow where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const order = [
  'UnInitialized',
  'Initialized',
  'Checking',
  'CheckPass',
  'ReadyRunning',
  'Running',
  'Stopping',
  'Stopped',
];
const life = 20 * 60_000;

/** The statuses of one life, each as often as it is entered. */
function statusesOf(key: number): string[] {
  const statuses: string[] = [];
  for (let now = 0; now < life; now += 1000) {
    const { status } = wholeLife({ key, createdAt: 0, epoch: 0, now, life });
    if (statuses.at(-1) !== status) statuses.push(status);
  }
  return statuses;
}

test('a life leads from an empty order to its end, with at most one refused check', () => {
  fc.assert(
    fc.property(fc.integer(), (key) => {
      const statuses = statusesOf(key);
      const refused = statuses.indexOf('CheckNotPass');
      if (refused !== -1) {
        expect(statuses.slice(refused - 1, refused + 2)).toEqual(['Checking', 'CheckNotPass', 'Checking']);
        statuses.splice(refused, 2);
      }
      expect(statuses).toEqual(order);
    }),
    { numRuns: 40 },
  );
});

test('steps and overall progress only move on', () => {
  for (const key of [1, 2, 3, 99]) {
    let steps = 0;
    let progress = 0;
    for (let now = 0; now < life; now += 1000) {
      const state = wholeLife({ key, createdAt: 0, epoch: 0, now, life });
      const begun = Object.keys(state.begun).length;
      expect(begun).toBeGreaterThanOrEqual(steps);
      steps = begun;
      if (state.overallProgress >= 0) {
        expect(state.overallProgress).toBeGreaterThanOrEqual(progress);
        progress = state.overallProgress;
      }
    }
    expect(steps).toBe(4);
    expect(progress).toBeGreaterThan(90);
  }
});
