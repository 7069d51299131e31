import { jobStatuses } from '@syncdeck/contract';
import { describe, expect, test } from 'vitest';
import { lag } from './lag.ts';

const behind = { SecondsBehindMaster: 12, MasterSlaveDistance: 3.5 };

describe('the lag', () => {
  test('a running job in its incremental step has both', () => {
    expect(lag('Running', true, behind)).toEqual({ lagSeconds: 12, lagMegabytes: 3.5 });
  });

  test.each([...jobStatuses.filter((status) => status !== 'Running'), 'running', null])(
    'a job that is %s has none',
    (status) => {
      expect(lag(status, true, behind)).toEqual({ lagSeconds: null, lagMegabytes: null });
    },
  );

  test('a running job outside its incremental step has none', () => {
    expect(lag('Running', false, behind)).toEqual({ lagSeconds: null, lagMegabytes: null });
  });

  test.each([
    [0, 0, 0, 0],
    [-1, 0, null, 0],
    [5, -1, 5, null],
    [null, undefined, null, null],
  ])('%j s and %j MB are %j and %j', (SecondsBehindMaster, MasterSlaveDistance, lagSeconds, lagMegabytes) => {
    expect(lag('Running', true, { SecondsBehindMaster, MasterSlaveDistance })).toEqual({
      lagSeconds,
      lagMegabytes,
    });
  });
});
