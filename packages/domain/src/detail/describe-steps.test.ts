import { describe, expect, test } from 'vitest';
import { describeSteps } from './describe-steps.ts';

describe('the steps of a job', () => {
  test('a step is told field by field', () => {
    expect(
      describeSteps([
        {
          StepNo: 2,
          StepId: 'dumper',
          StepName: 'Full export',
          Status: 'failed',
          Progress: 40,
          StartTime: '2026-11-24 12:00:00',
          FinishTime: '2026-11-24 12:01:30',
          Errors: [
            {
              Code: 'Error: AdvancedStoreObjectCheck',
              Message: 'm',
              Solution: 's',
              HelpDoc: 'https://cloud.tencent.com/document',
              SkipInfo: 'i',
            },
          ],
          Warnings: [{ HelpDoc: 'https://evil.example' }],
        },
      ]),
    ).toEqual([
      {
        number: 2,
        id: 'dumper',
        name: 'Full export',
        status: 'failed',
        progressPercent: 40,
        startedAt: '2026-11-24T12:00:00+08:00',
        finishedAt: '2026-11-24T12:01:30+08:00',
        durationSeconds: 90,
        errors: [
          {
            code: 'Error: AdvancedStoreObjectCheck',
            message: 'm',
            solution: 's',
            helpUrl: 'https://cloud.tencent.com/document',
            skipInfo: 'i',
          },
        ],
        warnings: [{ code: null, message: null, solution: null, helpUrl: null, skipInfo: null }],
      },
    ]);
  });

  test.each([
    ['2026-11-24 12:00:00', '2026-11-24 12:00:00', 0],
    ['2026-11-24 12:00:00', '2026-11-24T04:00:01.500Z', 1.5],
    ['2026-11-24 12:00:00', '2026-11-24 11:59:59', null],
    ['2026-11-24 12:00:00', '', null],
    ['2026-11-24 12:00:00', undefined, null],
    ['', '2026-11-24 12:00:00', null],
    ['0000-00-00 00:00:00', '2026-11-24 12:00:00', null],
  ])('from %j to %j it took %j s', (StartTime, FinishTime, expected) => {
    expect(describeSteps([{ StartTime, FinishTime }])[0]?.durationSeconds).toBe(expected);
  });

  test('a step of nothing has every key, null or empty', () => {
    expect(describeSteps([{ StepNo: -1 }])).toEqual([
      {
        number: null,
        id: null,
        name: null,
        status: null,
        progressPercent: null,
        startedAt: null,
        finishedAt: null,
        durationSeconds: null,
        errors: [],
        warnings: [],
      },
    ]);
  });

  test.each([[null], [undefined], [[]]])('a list %j has no steps', (steps) => {
    expect(describeSteps(steps)).toEqual([]);
  });
});
