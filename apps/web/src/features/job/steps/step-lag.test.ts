import { describe, expect, test } from 'vitest';
import { jobDetail, step } from '../fixtures/job-detail.ts';
import { stepLag } from './step-lag.ts';

describe('what stands in place of a progress', () => {
  test('a running incremental step tells its lag, since it never ends', () => {
    const job = jobDetail({ lagSeconds: 7 });
    expect(stepLag(job, { number: 4, status: 'running' })).toMatchObject({ lagSeconds: 7 });
  });

  test('a full-load step keeps its progress', () => {
    expect(stepLag(jobDetail(), { number: 2, status: 'running' })).toBeNull();
  });

  test('an incremental step that does not run keeps its progress', () => {
    const steps = [step({ number: 1, id: 'sinker', status: 'paused' })];
    expect(stepLag(jobDetail({ steps }), { number: 1, status: 'paused' })).toBeNull();
  });
});
