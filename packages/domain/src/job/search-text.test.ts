import { describe, expect, test } from 'vitest';
import { context, rawJob } from '../../tests/sample-jobs.ts';
import { listJob } from './list-job.ts';
import { searchForm } from './search-text.ts';

const lines = listJob(
  rawJob({
    JobId: 'sync-ABC',
    JobName: 'Ｏｒｄｅｒｓ Ⅷ',
    Status: 'Failed',
    SrcInfos: {
      Info: [
        { InstanceId: 'cdb-1', Ip: '10.0.0.1', Port: 3306 },
        { Ip: 'FE80::1', Port: 3307 },
      ],
    },
    DstInfo: { Ip: '10.0.0.2', User: 'somebody', DbName: 'somewhere' },
    Tags: [{ TagKey: 'Team', TagValue: 'Core' }],
    SrcRegion: 'ap-guangzhou',
    Detail: {
      CauseOfCompareDisable: 'no comparing',
      ErrInfo: { Message: 'Lost\nConnection', Reason: 'Network', Solution: 'Wait' },
      StepInfos: [
        {
          Status: 'finished',
          StepName: 'Full export',
          Errors: [
            {
              Code: 'E9',
              Message: 'step broke',
              Solution: 'mend it',
              HelpDoc: 'https://x',
              SkipInfo: 'skip',
            },
          ],
          Warnings: [{ Message: 'a warning' }],
        },
      ],
    },
  }),
  context,
).searchText.split('\n');

describe('the search text', () => {
  test.each([
    ['sync-abc'],
    ['orders viii'],
    ['cdb-1'],
    ['10.0.0.1'],
    ['10.0.0.1:3306'],
    ['fe80::1'],
    ['[fe80::1]:3307'],
    ['10.0.0.2'],
    ['team:core'],
    ['lost'],
    ['connection'],
    ['network'],
    ['wait'],
    ['e9'],
    ['step broke'],
    ['mend it'],
  ])('has a line %j', (line) => {
    expect(lines).toContain(line);
  });

  test.each([
    ['somebody'],
    ['somewhere'],
    ['no comparing'],
    ['full export'],
    ['a warning'],
    ['https'],
    ['skip'],
    ['guangzhou'],
    ['failed'],
  ])('has nothing of %j', (word) => {
    expect(lines.join('\n')).not.toContain(word);
  });

  test("a failed job's Detail.Message is searched, another job's is not", () => {
    expect(searched('Failed')).toContain('broken pipe');
    expect(searched('Running')).not.toContain('broken pipe');
  });

  test.each([
    ['ＭｙＳＱＬ', 'mysql'],
    ['ﬁle', 'file'],
    ['ÀÉ', 'àé'],
    ['同步', '同步'],
  ])('%s is compared as %s', (text, expected) => {
    expect(searchForm(text)).toBe(expected);
  });
});

function searched(Status: string): string {
  return listJob(rawJob({ Status, Detail: { Message: 'Broken Pipe' } }), context).searchText;
}
