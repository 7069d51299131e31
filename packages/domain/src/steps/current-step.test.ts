import { describe, expect, test } from 'vitest';
import { currentStep, overallProgress, stepTotal } from './current-step.ts';

const dumper = { StepNo: 2, StepId: 'dumper', StepName: 'Full export', Status: 'running', Progress: 40 };

describe('the current step', () => {
  test('it is the entry whose StepNo is StepNow, wherever it stands', () => {
    expect(
      currentStep({ StepAll: 4, StepNow: 2, StepInfos: [{ StepNo: 4 }, dumper, { StepNo: 1 }] }),
    ).toEqual({
      number: 2,
      total: 4,
      id: 'dumper',
      name: 'Full export',
      status: 'running',
      progressPercent: 40,
    });
  });

  test.each([[0], [-1], [null], [undefined]])('there is none while StepNow is %j', (StepNow) => {
    expect(currentStep({ StepAll: 4, StepNow, StepInfos: [dumper, { StepNo: 0, StepId: 'x' }] })).toBeNull();
  });

  test('without an entry only its number, total and progress are known', () => {
    expect(currentStep({ StepAll: 4, StepNow: 3, StepInfos: [dumper], CurrentStepProgress: 12 })).toEqual({
      number: 3,
      total: 4,
      id: null,
      name: null,
      status: null,
      progressPercent: 12,
    });
  });

  test.each([
    [40, 12, 40],
    [0, 12, 0],
    [100, 12, 100],
    [-1, 12, 12],
    [101, 12, 12],
    [null, 12, 12],
    [-1, -1, null],
    [-1, 101, null],
  ])('Progress %j and CurrentStepProgress %j give %j percent', (Progress, CurrentStepProgress, expected) => {
    const step = currentStep({ StepNow: 2, StepInfos: [{ ...dumper, Progress }], CurrentStepProgress });
    expect(step?.progressPercent).toBe(expected);
  });

  test.each([
    [4, 2, 4],
    [0, 2, 2],
    [-1, 2, 2],
    [null, 2, 2],
    [undefined, 0, 0],
  ])('with StepAll %j and %i entries the total is %i', (StepAll, entries, expected) => {
    expect(stepTotal({ StepAll, StepInfos: Array.from({ length: entries }, () => ({})) })).toBe(expected);
  });

  test('without a list of entries the total is 0', () => {
    expect(stepTotal({ StepInfos: null })).toBe(0);
  });
});

describe('the overall progress', () => {
  test.each([
    [0, 1, 0],
    [55.5, 1, 55.5],
    [100, 1, 100],
    [100.5, 1, null],
    [-1, 1, null],
    [null, 1, null],
    [55, 0, null],
    [55, null, null],
  ])('Progress %j at StepNow %j is %j', (Progress, StepNow, expected) => {
    expect(overallProgress({ Progress, StepNow })).toBe(expected);
  });
});
