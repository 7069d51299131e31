import { describe, expect, test } from 'vitest';
import { kindOfCode } from './fault-table.ts';

describe('the kind of an upstream code', () => {
  test.each([
    ['RequestLimitExceeded', 'throttled'],
    ['RequestLimitExceeded.GlobalRegionUinLimitExceeded', 'throttled'],
    ['AuthFailure.SignatureFailure', 'credential'],
    ['AuthFailure.AuthFailureError', 'credential'],
    ['AuthFailure.SignatureExpire', 'clock'],
    ['AuthFailure.UnauthorizedOperation', 'permission'],
    ['AuthFailure.UnauthorizedOperationError', 'permission'],
    ['UnauthorizedOperation.PermissionDenied', 'permission'],
    ['FailedOperation.NotAllowOperation', 'permission'],
    ['IpNotInWhitelist', 'permission'],
    ['IpInBlacklist', 'permission'],
    ['InvalidParameterValue.InvalidParameterValueError', 'request'],
    ['UnknownParameter', 'request'],
    ['UnsupportedRegion', 'request'],
    ['LimitExceeded.MaxUnusedJobs', 'request'],
    ['RequestSizeLimitExceeded', 'request'],
    ['ResourceNotFound.JobNotExist', 'request'],
    ['a code of tomorrow', 'request'],
    ['', 'request'],
    ['InternalError.DatabaseError', 'unavailable'],
    ['ServiceUnavailable', 'unavailable'],
    ['ResourceUnavailable', 'unavailable'],
    ['ResponseSizeLimitExceeded', 'too-large'],
  ])('%s is %s', (code, kind) => {
    expect(kindOfCode(code)).toBe(kind);
  });
});
