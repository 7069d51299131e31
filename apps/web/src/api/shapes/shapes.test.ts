import {
  jobPageSchema,
  jobsEventSchema,
  metaSchema,
  pingEventSchema,
  problemSchema,
  sourceEventSchema,
} from '@syncdeck/contract/schemas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { isJobPage } from './job-page-shape.ts';
import { isMeta } from './meta-shape.ts';
import { isProblem } from './problem-shape.ts';
import { isObject, type Shape } from './shape.ts';
import { isSourceState } from './source-state-shape.ts';
import { isJobsEvent, isPingEvent } from './stream-event-shapes.ts';

type Json = z.core.JSONSchema._JSONSchema;

const pairs: [name: string, schema: z.ZodMiniType, shape: Shape<unknown>][] = [
  ['a window of the list', jobPageSchema, isJobPage],
  ['what kind of server it is', metaSchema, isMeta],
  ['a problem', problemSchema, isProblem],
  ['the state of a source', sourceEventSchema, isSourceState],
  ['an event on jobs', jobsEventSchema, isJobsEvent],
  ['a ping', pingEventSchema, isPingEvent],
];

describe.each(pairs)('the shape of %s is that of the contract', (_name, schema, shape) => {
  const sample = sampleOf(z.toJSONSchema(schema));

  test('what fits the one fits the other, whatever stands in one of its fields', () => {
    expect(shape(sample)).toBe(true);
    const places = placesOf(sample);
    const wrong = fc.constantFrom(undefined, null, 'a text', 7, -1, 101, true, [], {}, [null], { value: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...places), wrong, (place, value) => {
        const changed = changedAt(sample, place, value);
        expect(shape(changed)).toBe(schema.safeParse(changed).success);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A value that fits a JSON schema and has something at each of its places. */
function sampleOf(schema: Json): unknown {
  if (typeof schema === 'boolean') return null;
  const some = schema.anyOf?.find((each) => typeof each === 'object' && each.type !== 'null');
  if (some !== undefined) return sampleOf(some);
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.properties !== undefined)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, each]) => [name, sampleOf(each)]),
    );
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') return mapSample(schema);
  if (type === 'array') return Array.isArray(schema.items) ? [] : [sampleOf(schema.items ?? true)];
  if (type === 'boolean') return true;
  return type === 'string' ? 'text' : 1;
}

function mapSample({ propertyNames, additionalProperties }: Exclude<Json, boolean>): unknown {
  const names = typeof propertyNames === 'object' ? (propertyNames.enum ?? ['any']) : ['any'];
  return Object.fromEntries(names.map((name) => [String(name), sampleOf(additionalProperties ?? true)]));
}

/** The ways to everything in a value. */
function placesOf(value: unknown): string[][] {
  const inner = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
  return [[], ...inner.flatMap(([name, each]) => placesOf(each).map((rest) => [name, ...rest]))];
}

function changedAt(value: unknown, [name, ...rest]: string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === name ? changedAt(each, rest, to) : each));
  if (!isObject(value)) return value;
  return { ...value, [name]: changedAt(value[name], rest, to) };
}
