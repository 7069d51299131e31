import { describe, expect, test } from 'vitest';
import { inIncrementalStep } from './incremental-step.ts';

function at(StepNow: number, ids: (string | null)[], StepAll: number | null = ids.length): boolean {
  return inIncrementalStep({
    StepAll,
    StepNow,
    StepInfos: ids.map((StepId, index) => ({ StepNo: index + 1, StepId })),
  });
}

describe('the incremental step', () => {
  test.each<[string, boolean, boolean]>([
    ['sinker is it', at(4, ['schema-init', 'dumper', 'loader', 'sinker']), true],
    ['sinker is it though steps follow', at(1, ['sinker', 'after']), true],
    ['a step before sinker is not it', at(3, ['schema-init', 'dumper', 'loader', 'sinker']), false],
    ['the last step after a sinker is not it', at(2, ['sinker', 'after']), false],
    ['without a sinker the last step is it', at(2, ['dumper', 'river']), true],
    ['without a sinker a step that is not the last is not it', at(1, ['river', 'other']), false],
    ['a last step schema-init is not it', at(1, ['schema-init']), false],
    ['a last step dumper is not it', at(2, ['schema-init', 'dumper']), false],
    ['a last step loader is not it', at(3, ['schema-init', 'dumper', 'loader']), false],
    ['a last step without an id is it', at(2, ['dumper', null]), true],
    ['an entry short of StepAll is not the last', at(2, ['dumper', 'river'], 5), false],
    ['with StepAll 0 the entries are counted', at(2, ['dumper', 'river'], 0), true],
    ['with StepAll absent the entries are counted', at(2, ['dumper', 'river'], null), true],
    ['a current step without an entry is not it', at(3, ['dumper', 'river'], 3), false],
    ['a job at no step is not in it', at(0, ['sinker']), false],
    ['a job without steps is not in it', inIncrementalStep({}), false],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
