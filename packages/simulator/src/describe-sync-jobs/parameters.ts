import type { RawDescribeSyncJobsRequest, RawTagFilter } from '@syncdeck/domain';
import { ApiError } from '../protocol/api-error.ts';
import { isRecord } from '../protocol/is-record.ts';

type Name = keyof RawDescribeSyncJobsRequest;
type Check = (name: string, value: unknown) => void;

const outOfRange = 'InvalidParameterValue.InvalidParameterValueError';

/** Every documented parameter with its check. Limits outside [1,100] are assumed to be refused, not clamped. */
const checks: Readonly<Record<Name, Check>> = {
  JobId: text,
  JobIds: texts,
  JobName: text,
  Order: oneOf('CreateTime'),
  OrderSeq: oneOf('ASC', 'DESC'),
  Offset: integer(0, Number.MAX_SAFE_INTEGER),
  Limit: integer(1, 100),
  Status: texts,
  RunMode: text,
  JobType: text,
  PayMode: text,
  TagFilters: tagFilters,
  SrcInfoPattern: text,
  DstInfoPattern: text,
};

/**
 * Checks a parsed body against DescribeSyncJobs' own parameters; null counts as absent.
 * Throws UnknownParameter, InvalidParameter or InvalidParameterValue.InvalidParameterValueError.
 */
export function parseParameters(body: unknown): RawDescribeSyncJobsRequest {
  if (!isRecord(body)) throw new ApiError('InvalidRequest');
  const given = Object.entries(body).filter(([, value]) => value !== null);
  for (const [name, value] of given) {
    const check = Object.hasOwn(checks, name) ? checks[name as Name] : undefined;
    if (!check) throw new ApiError('UnknownParameter', name);
    check(name, value);
  }
  return checkedRequest(Object.fromEntries(given));
}

/** Holds because every entry has passed the check of its own name above. */
function checkedRequest(body: Record<string, unknown>): RawDescribeSyncJobsRequest {
  return body;
}

function text(name: string, value: unknown): void {
  if (typeof value !== 'string') throw new ApiError('InvalidParameter', name);
}

function texts(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new ApiError('InvalidParameter', name);
  value.forEach((item, index) => text(`${name}.${index}`, item));
}

function oneOf(...allowed: string[]): Check {
  return (name, value) => {
    if (typeof value !== 'string') throw new ApiError('InvalidParameter', name);
    if (!allowed.includes(value)) throw new ApiError(outOfRange, name);
  };
}

function integer(min: number, max: number): Check {
  return (name, value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new ApiError('InvalidParameter', name);
    if (value < min || value > max) throw new ApiError(outOfRange, name);
  };
}

const tagFilterChecks: Readonly<Record<keyof RawTagFilter, Check>> = { TagKey: text, TagValue: texts };

function tagFilters(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new ApiError('InvalidParameter', name);
  value.forEach((filter: unknown, index) => {
    const path = `${name}.${index}`;
    if (!isRecord(filter)) throw new ApiError('InvalidParameter', path);
    for (const [key, inner] of Object.entries(filter)) {
      const check = Object.hasOwn(tagFilterChecks, key)
        ? tagFilterChecks[key as keyof RawTagFilter]
        : undefined;
      if (!check) throw new ApiError('UnknownParameter', `${path}.${key}`);
      check(`${path}.${key}`, inner);
    }
    if (!('TagKey' in filter)) throw new ApiError('MissingParameter', `${path}.TagKey`);
  });
}
