import { describe, expect, test } from 'vitest';
import { jobDetail } from '../../features/job/fixtures/job-detail.ts';
import { isNotable, kafkaRows, limitRows, optionRows } from './option-rows.ts';

const { options, rateLimit } = jobDetail();
const row = (changes: Partial<typeof options>, field: string) =>
  optionRows({ ...options, ...changes }).find((option) => option.field === field);

describe('optionRows', () => {
  test('the documented default is told from what differs, whatever its case', () => {
    expect(row({ initType: 'full' }, 'initType')?.standing).toBe('default');
    expect(row({ initType: 'None' }, 'initType')?.standing).toBe('differs');
  });

  test('operations that are not reported are no empty list', () => {
    expect(row({ opTypes: null }, 'opTypes')).toMatchObject({ value: null, standing: 'not-reported' });
    expect(row({ opTypes: [] }, 'opTypes')).toMatchObject({ value: [], standing: 'no-default' });
  });

  test('only what differs leaves out defaults and what is not reported', () => {
    const notable = optionRows({ ...options, conflictHandleType: 'Cover' }).filter(isNotable);
    expect(notable.map(({ field }) => field)).toEqual([
      'conflictHandleType',
      'addAdditionalColumn',
      'autoRetryTimeRangeMinutes',
    ]);
  });
});

describe('kafkaRows', () => {
  const empty = { dataType: null, topicType: null, ddlTopicName: null, topicRules: [], dataOption: [] };

  test('a job that delivers to no Kafka has none', () => {
    expect(kafkaRows({ ...options, kafkaOption: empty })).toEqual([]);
    expect(kafkaRows({ ...options, kafkaOption: null })).toEqual([]);
  });

  test('data options are shown as key and value', () => {
    const kafkaOption = {
      ...empty,
      dataType: 'canal-json',
      dataOption: [{ key: 'canalOfficialFormat', value: 'on' }],
    };
    const rows = kafkaRows({ ...options, kafkaOption });
    expect(rows.find(({ field }) => field === 'kafkaOption.dataOption')?.value).toEqual([
      'canalOfficialFormat: on',
    ]);
  });
});

describe('limitRows', () => {
  test('a limit differs only where both numbers are known and unequal', () => {
    const rows = limitRows({
      ...rateLimit,
      dumpThreads: { current: 4, default: 8 },
      loadThreads: { current: null, default: 8 },
    });
    expect(rows.filter(({ differs }) => differs).map(({ field }) => field)).toEqual(['dumpThreads']);
  });
});
