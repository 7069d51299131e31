import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { official } from '../../tests/sample-jobs.ts';
import { readRawJob } from './read-raw-job.ts';
import { longestText } from './reader.ts';

describe('the tolerant border', () => {
  test.each([
    ['running', official.running],
    ['running, international site', official.runningEnglish],
    ['with table and column rules', official.tableColumns],
  ])('the official job %s is read as it is', (_, job) => {
    expect(readRawJob(job)).toBe(job);
  });

  test.each([
    [null],
    [undefined],
    ['sync-1'],
    [7],
    [[]],
    [[{ JobId: 'sync-1' }]],
    [{}],
    [{ JobId: null }],
    [{ JobId: '' }],
    [{ JobId: 42 }],
    [{ jobId: 'sync-1' }],
  ])('%j has no usable JobId and is no job', (value) => {
    expect(readRawJob(value)).toBeNull();
  });

  test('a field of a wrong type counts as absent, a number sent as a string too', () => {
    const read = readRawJob({
      JobId: 'sync-1',
      JobName: 7,
      AutoRenew: '1',
      Tags: 'none',
      SrcInfo: 'x',
      SrcInfos: [],
      Detail: { StepAll: '4', StepNow: Number.POSITIVE_INFINITY, ErrInfo: 'broken', StepInfos: {} },
      Options: { AddAdditionalColumn: 'yes' },
    });
    expect(read).toEqual({ JobId: 'sync-1', Detail: {}, Options: {} });
  });

  test('lists lose the members of a wrong shape and keep the rest in order', () => {
    const read = readRawJob({
      JobId: 'sync-1',
      Actions: ['view', 1, null, 'stop'],
      Tags: [null, { TagKey: 'a', TagValue: 'b' }, 'x', { TagKey: 1 }],
    });
    expect(read?.Actions).toEqual(['view', 'stop']);
    expect(read?.Tags).toEqual([{ TagKey: 'a', TagValue: 'b' }, {}]);
  });

  test('a text beyond all measure counts as absent, and of as many tags only the first are read', () => {
    const long = 'x'.repeat(longestText);
    const Tags = Array.from({ length: 5000 }, (_, place) => ({ TagKey: `k${place}` }));
    const read = readRawJob({ JobId: 'sync-1', JobName: `${long}x`, Specification: long, Tags });
    expect(read).toMatchObject({ JobId: 'sync-1', JobName: undefined, Specification: long });
    expect(read?.Tags).toEqual(Tags.slice(0, 1000));
  });

  test('one wrong field leaves the others, and what was sent, as they are', () => {
    const sent = { JobId: 'sync-1', Detail: { StepAll: '4', StepNow: 1 }, Tags: [{ TagKey: 'a' }, 7] };
    const asSent = JSON.stringify(sent);
    expect(readRawJob(sent)).toEqual({ JobId: 'sync-1', Detail: { StepNow: 1 }, Tags: [{ TagKey: 'a' }] });
    expect(JSON.stringify(sent)).toBe(asSent);
  });

  test('any JSON is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readRawJob(value);
        expect(read === null || read.JobId.length > 0).toBe(true);
      }),
    );
  });
});
