import { describe, expect, test } from 'vitest';
import { jobDetail, step } from '../fixtures/job-detail.ts';
import { explainActions } from './explain-actions.ts';

const dumping = {
  steps: [step({ number: 1, id: 'dumper', status: 'failed' }), step({ number: 2, id: 'sinker' })],
  step: { number: 1, total: 2, id: 'dumper', name: null, status: 'failed', progressPercent: null },
};
const refusalOf = (action: string, changes: Parameters<typeof jobDetail>[0]) =>
  explainActions(jobDetail({ actions: { allowed: [], all: [action] }, ...changes }))[0]?.refusal;

describe('explainActions', () => {
  test('allowed actions come first and every action once', () => {
    const job = jobDetail({ actions: { allowed: ['pause'], all: ['view', 'pause', 'start'] } });
    expect(explainActions(job).map(({ action, allowed }) => [action, allowed])).toEqual([
      ['pause', true],
      ['view', false],
      ['start', false],
    ]);
  });

  test('a retry is refused outside the incremental step for that reason', () => {
    expect(refusalOf('resume', { status: 'ResumableErr', ...dumping })).toBe('only-in-incremental-step');
  });

  test('a retry of a job without an error is refused because there is no error', () => {
    expect(refusalOf('resume', { status: 'Running' })).toBe('not-in-error');
  });

  test('a failed job is not retryable', () => {
    expect(refusalOf('resume', { status: 'Failed' })).toBe('error-not-retryable');
  });

  test('only a paused job is continued, and only an isolated one recovered', () => {
    expect(refusalOf('continue', { status: 'Running' })).toBe('not-paused');
    expect(refusalOf('recover', { tradeStatus: 'Normal' })).toBe('not-isolated');
  });

  test('without a proven reason upstream just does not offer it', () => {
    expect(refusalOf('resize', {})).toBe('not-offered');
    expect(refusalOf('an action of tomorrow', {})).toBe('not-offered');
  });

  test('a full export that cannot resume starts anew when it is paused', () => {
    const job = jobDetail({ ...dumping, dumperResumable: false, actions: { allowed: ['pause'], all: [] } });
    expect(explainActions(job)[0]?.consequences).toEqual(['full-export-anew']);
  });

  test('the incremental step has no full export to lose', () => {
    const job = jobDetail({ dumperResumable: false, actions: { allowed: ['pause'], all: [] } });
    expect(explainActions(job)[0]?.consequences).toEqual([]);
  });

  test('ending cannot be undone, and isolating an unbilled job deletes it at once', () => {
    const job = jobDetail({ tradeStatus: 'NotBilled', actions: { allowed: ['stop', 'isolate'], all: [] } });
    expect(explainActions(job).map(({ consequences }) => consequences)).toEqual([
      ['cannot-be-undone'],
      ['deleted-at-once'],
    ]);
  });
});
