import { describe, expect, test } from 'vitest';
import { official, officialJob } from '../../tests/sample-jobs.ts';
import { unknownEnumValues } from './unknown-enum-values.ts';

describe('values without a name', () => {
  test.each(Object.entries(official))('the official job %s has none', (_, job) => {
    expect(unknownEnumValues(officialJob(job))).toEqual([]);
  });

  test('each is told once, with its field', () => {
    expect(
      unknownEnumValues({
        Status: 'Migrating',
        TradeStatus: 'Frozen',
        PayMode: 'Free',
        RunMode: '',
        SrcNodeType: 'swarm',
        DstNodeType: null,
        InstanceClass: 'xlarge',
        Detail: { StepInfos: [{ Status: 'stuck' }, { Status: 'running' }, { Status: 'stuck' }, {}] },
      }),
    ).toEqual([
      { field: 'Status', value: 'Migrating' },
      { field: 'TradeStatus', value: 'Frozen' },
      { field: 'PayMode', value: 'Free' },
      { field: 'SrcNodeType', value: 'swarm' },
      { field: 'InstanceClass', value: 'xlarge' },
      { field: 'StepInfo.Status', value: 'stuck' },
    ]);
  });

  test('a name of an object prototype is no known value', () => {
    expect(unknownEnumValues({ Status: 'constructor' })).toEqual([{ field: 'Status', value: 'constructor' }]);
  });
});
