import type { Problem } from '@syncdeck/contract';
import { describeSyncJobsBodySchema } from '@syncdeck/contract/schemas';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;
type Fault = Problem['errors'][number];

const known = Object.keys(describeSyncJobsBodySchema.shape).join(', ');
const longestValue = 200;

/** Every fault of a body that its schema refuses, one a parameter: `Limit`, `TagFilters.0.TagKey`. */
export function bodyFaults(body: unknown, issues: readonly Issue[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of issues) {
    for (const path of faultyPaths(issue)) {
      const parameter = path.map(String).join('.') || 'body';
      if (faults.has(parameter)) continue;
      const message = `${parameter.slice(0, longestValue)} ${explain(issue)}.`;
      faults.set(parameter, { parameter, value: shown(valueAt(body, path)), message });
    }
  }
  return [...faults.values()];
}

function faultyPaths(issue: Issue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [[...issue.path]];
}

function explain(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.path.length === 0
        ? `is not a parameter of DescribeSyncJobs, which takes ${known}`
        : 'is not a field of a tag filter, which takes TagKey, TagValue';
    case 'invalid_type':
      return `takes ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `takes ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return `takes a whole number from ${String(issue.minimum)} on`;
    case 'too_big':
      return `takes a whole number up to ${String(issue.maximum)}`;
    default:
      return 'cannot be read';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a whole number',
  int: 'a whole number',
  array: 'an array',
  object: 'an object',
};

/** Own properties only: a key such as `constructor` finds nothing on a prototype. */
function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestValue);
}
