import { describe, expect, test } from 'vitest';
import type { RawSyncDetailInfo } from '../raw/raw-sync-job.ts';
import { jobError } from './job-error.ts';

const fromStep = { Code: 'E1', Message: 'No privilege.', Solution: 'Grant it.' };
const failedStep = { Status: 'failed', Errors: [fromStep] };

describe('the error of a job', () => {
  test.each<[string, RawSyncDetailInfo, boolean, ReturnType<typeof jobError>]>([
    [
      'ErrInfo comes first, with its own solution',
      { ErrInfo: { Message: 'm', Reason: 'r', Solution: 's' }, StepInfos: [failedStep], Message: 'd' },
      true,
      { message: 'm', reason: 'r', solution: 's' },
    ],
    [
      'a message alone is enough',
      { ErrInfo: { Message: 'm' } },
      false,
      { message: 'm', reason: null, solution: null },
    ],
    [
      'a reason alone is enough',
      { ErrInfo: { Reason: 'r' } },
      false,
      { message: null, reason: 'r', solution: null },
    ],
    [
      'a solution alone is no error, the failed step speaks',
      { ErrInfo: { Message: '', Reason: '', Solution: 's' }, StepInfos: [failedStep] },
      true,
      { message: 'No privilege.', reason: 'E1', solution: 'Grant it.' },
    ],
    [
      'the first failed step that has an error speaks',
      {
        StepInfos: [
          { Status: 'finished', Errors: [{ Message: 'old' }] },
          { Status: 'failed', Errors: null },
          { Status: 'failed', Errors: [{ Message: '' }, { Code: 'E2' }, fromStep] },
        ],
      },
      true,
      { message: null, reason: 'E2', solution: null },
    ],
    [
      'a failed job without any of these has its Detail.Message',
      { ErrInfo: { Message: '', Reason: '', Solution: '' }, StepInfos: [{ Status: 'failed' }], Message: 'd' },
      true,
      { message: 'd', reason: null, solution: null },
    ],
    ['the Detail.Message of a job that has not failed is no error', { Message: 'd' }, false, null],
    ['a failed job without a word has none', { Message: '', StepInfos: null, ErrInfo: null }, true, null],
    [
      'an error of a step that has not failed is none of the job',
      { StepInfos: [{ Status: 'running', Errors: [fromStep] }] },
      false,
      null,
    ],
  ])('%s', (_, detail, failed, expected) => {
    expect(jobError(detail, failed)).toEqual(expected);
  });
});
