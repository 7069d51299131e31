import { describe, expect, test } from 'vitest';
import { hasOpenWarnings, isFailedStep } from './step-states.ts';

const Warnings = [{ Message: 'Check the privileges.' }];

describe('the state of a step', () => {
  test.each([
    ['notStarted', true],
    ['running', true],
    ['failed', true],
    ['paused', true],
    ['tomorrow', true],
    [null, true],
    ['finished', false],
    ['skipped', false],
  ])('warnings of a step that is %j are open: %j', (Status, open) => {
    expect(hasOpenWarnings({ Status, Warnings })).toBe(open);
  });

  test.each([[null], [undefined], [[]]])('warnings %j are none', (none) => {
    expect(hasOpenWarnings({ Status: 'running', Warnings: none })).toBe(false);
  });

  test('only the word failed is failed', () => {
    expect([
      isFailedStep({ Status: 'failed' }),
      isFailedStep({ Status: 'Failed' }),
      isFailedStep({}),
    ]).toEqual([true, false, false]);
  });
});
