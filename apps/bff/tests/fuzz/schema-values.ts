import { isRecord } from '@syncdeck/domain';
import * as fc from 'fast-check';
import { type ApiDocument, refName, type SchemaObject } from './api-document.ts';

/** Values that a JSON Schema takes, as far as the document's schemas go; anything where it says nothing we know. */
export function valuesOf(schema: SchemaObject, document: ApiDocument): fc.Arbitrary<unknown> {
  const name = refName(schema);
  if (name !== null) return valuesOf(document.components.schemas[name] ?? {}, document);
  if ('const' in schema) return fc.constant(schema['const']);
  const choices = listOf(schema['enum']);
  if (choices.length > 0) return fc.constantFrom(...choices);
  const alternatives = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])].filter(isRecord);
  if (alternatives.length > 0) return fc.oneof(...alternatives.map((inner) => valuesOf(inner, document)));
  switch (schema['type']) {
    case 'string':
      return fc.string({ maxLength: Math.min(30, numberOr(schema['maxLength'], 30)) });
    case 'integer':
      return fc.integer({
        min: numberOr(schema['minimum'], 0),
        max: Math.min(numberOr(schema['maximum'], 1000), 1_000_000),
      });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(isRecord(schema['items']) ? schema['items'] : {}, document), { maxLength: 3 });
    case 'object':
      return objectsOf(schema, document);
    default:
      return fc.jsonValue();
  }
}

function objectsOf(schema: SchemaObject, document: ApiDocument): fc.Arbitrary<unknown> {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const fields = Object.entries(properties).map(
    ([name, inner]) => [name, valuesOf(isRecord(inner) ? inner : {}, document)] as const,
  );
  const required = listOf(schema['required']).filter((name) => typeof name === 'string');
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
