import { expect, test } from 'vitest';
import { jobDetail, step } from '../fixtures/job-detail.ts';
import { healthClauses } from './health-clauses.ts';

test('a lagging job says how far it is behind in time and data', () => {
  const job = jobDetail({ health: 'lagging', healthReasons: ['lag'], lagSeconds: 4320, lagMegabytes: 340 });
  expect(healthClauses(job)).toEqual([{ kind: 'behind', lagSeconds: 4320, lagMegabytes: 340 }]);
});

test('every reason becomes a clause, in the order of the reasons', () => {
  const job = jobDetail({ health: 'failed', healthReasons: ['status-failed', 'step-failed', 'expiring'] });
  expect(healthClauses(job).map(({ kind }) => kind)).toEqual(['status', 'failed-step', 'expiring']);
});

test('a working job names its step', () => {
  const job = jobDetail({
    health: 'working',
    step: { number: 2, total: 4, id: 'dumper', name: 'x', status: 'running', progressPercent: 40 },
  });
  expect(healthClauses(job)).toEqual([
    { kind: 'at-step', number: 2, total: 4, id: 'dumper', name: 'x', percent: 40 },
  ]);
});

test('a healthy job without a measurement says so and names no number', () => {
  expect(healthClauses(jobDetail({ lagSeconds: null }))).toEqual([{ kind: 'no-measurement' }]);
});

test('only warnings of steps that are not over are counted', () => {
  const tip = { code: null, message: 'm', solution: null, helpUrl: null, skipInfo: null };
  const job = jobDetail({
    health: 'attention',
    healthReasons: ['warnings'],
    steps: [step({ status: 'finished', warnings: [tip] }), step({ status: 'running', warnings: [tip, tip] })],
  });
  expect(healthClauses(job)).toEqual([{ kind: 'warnings', count: 2 }]);
});
