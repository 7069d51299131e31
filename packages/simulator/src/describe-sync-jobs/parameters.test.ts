import { describe, expect, test } from 'vitest';
import { ApiError } from '../protocol/api-error.ts';
import { parseParameters } from './parameters.ts';

function refusal(body: unknown): string {
  try {
    parseParameters(body);
    return 'accepted';
  } catch (error) {
    if (error instanceof ApiError) return `${error.code} ${error.subject}`.trim();
    throw error;
  }
}

const outOfRange = 'InvalidParameterValue.InvalidParameterValueError';

describe("DescribeSyncJobs' parameters", () => {
  test('every documented parameter is accepted at once', () => {
    const body = {
      JobId: 'sync-n3gh7md9',
      JobIds: ['sync-n3gh7md9'],
      JobName: 'test',
      Order: 'CreateTime',
      OrderSeq: 'ASC',
      Offset: 0,
      Limit: 100,
      Status: ['Running', 'A status of tomorrow'],
      RunMode: 'Immediate',
      JobType: 'mysql2mysql',
      PayMode: 'PostPay',
      TagFilters: [{ TagKey: 'team', TagValue: ['core'] }, { TagKey: 'env' }],
      SrcInfoPattern: 'cdb-',
      DstInfoPattern: '10.0.',
    };
    expect(parseParameters(body)).toEqual(body);
  });

  test('null counts as absent', () => {
    expect(parseParameters({ JobId: null, Limit: 5 })).toEqual({ Limit: 5 });
  });

  test.each([
    [{ Page: 1 }, 'UnknownParameter Page'],
    [{ DateTimeISOFormat: true }, 'UnknownParameter DateTimeISOFormat'],
    [{ toString: 'x' }, 'UnknownParameter toString'],
    [JSON.parse('{"__proto__": 1}'), 'UnknownParameter __proto__'],
    [{ JobId: 5 }, 'InvalidParameter JobId'],
    [{ JobIds: 'sync-1' }, 'InvalidParameter JobIds'],
    [{ JobIds: ['sync-1', 2] }, 'InvalidParameter JobIds.1'],
    [{ JobName: [] }, 'InvalidParameter JobName'],
    [{ Status: 'Running' }, 'InvalidParameter Status'],
    [{ RunMode: 1 }, 'InvalidParameter RunMode'],
    [{ JobType: {} }, 'InvalidParameter JobType'],
    [{ PayMode: false }, 'InvalidParameter PayMode'],
    [{ SrcInfoPattern: 1 }, 'InvalidParameter SrcInfoPattern'],
    [{ DstInfoPattern: 1 }, 'InvalidParameter DstInfoPattern'],
    [{ TagFilters: {} }, 'InvalidParameter TagFilters'],
    [{ TagFilters: ['team'] }, 'InvalidParameter TagFilters.0'],
    [{ TagFilters: [{ TagValue: ['core'] }] }, 'MissingParameter TagFilters.0.TagKey'],
    [{ TagFilters: [{ TagKey: 'team', TagValue: 'core' }] }, 'InvalidParameter TagFilters.0.TagValue'],
    [{ TagFilters: [{ TagKey: 'team', Not: true }] }, 'UnknownParameter TagFilters.0.Not'],
    [{ Limit: '20' }, 'InvalidParameter Limit'],
    [{ Limit: 1.5 }, 'InvalidParameter Limit'],
    [{ Limit: 0 }, `${outOfRange} Limit`],
    [{ Limit: 101 }, `${outOfRange} Limit`],
    [{ Offset: -1 }, `${outOfRange} Offset`],
    [{ Offset: true }, 'InvalidParameter Offset'],
    [{ Order: 'JobName' }, `${outOfRange} Order`],
    [{ Order: 1 }, 'InvalidParameter Order'],
    [{ OrderSeq: 'asc' }, `${outOfRange} OrderSeq`],
    [[], 'InvalidRequest'],
    [null, 'InvalidRequest'],
    ['{}', 'InvalidRequest'],
  ])('%j is answered with %s', (body, expected) => {
    expect(refusal(body)).toBe(expected);
  });
});
