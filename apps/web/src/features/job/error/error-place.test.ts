import { expect, test } from 'vitest';
import { jobDetail, step } from '../fixtures/job-detail.ts';
import { errorPlace } from './error-place.ts';

const tip = { code: null, message: 'm', solution: null, helpUrl: null, skipInfo: null };
const help = 'https://cloud.tencent.com/document/product/571/58686';

test('an error happened in the failed step, with the help of that step', () => {
  const job = jobDetail({
    steps: [
      step({ number: 1, status: 'finished' }),
      step({ number: 2, id: 'dumper', status: 'failed', errors: [tip, { ...tip, helpUrl: help }] }),
    ],
  });
  expect(errorPlace(job)).toMatchObject({ step: { number: 2, id: 'dumper' }, helpUrl: help });
});

test('without a failed step it happened in the current one', () => {
  expect(errorPlace(jobDetail())).toMatchObject({ step: { number: 4, id: 'sinker' }, helpUrl: null });
});

test('a job that has not begun names no step', () => {
  expect(errorPlace(jobDetail({ steps: [], step: null }))).toEqual({ step: null, helpUrl: null });
});
