import * as z from 'zod';

const schemaObject = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema: schemaObject }));

const operation = z.object({
  operationId: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.enum(['query', 'path', 'header']), schema: schemaObject }))
    .default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content: content.optional() })),
});

/** What a fuzzer needs of an OpenAPI document. */
export const apiDocumentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schemaObject) }),
});

export type ApiDocument = z.infer<typeof apiDocumentSchema>;
export type SchemaObject = z.infer<typeof schemaObject>;

/** One operation with its place. */
export interface ApiOperation extends z.infer<typeof operation> {
  method: string;
  path: string;
}

export function operationsOf({ paths }: ApiDocument): ApiOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, found]) => ({ ...found, path, method: method.toUpperCase() })),
  );
}

/** The name behind `#/components/schemas/…`; null where the schema is no reference. */
export function refName(schema: SchemaObject): string | null {
  const ref = schema['$ref'];
  return typeof ref === 'string' ? (ref.split('/').at(-1) ?? null) : null;
}
