/** The parts of OpenAPI 3.1 that we write; a schema is JSON Schema 2020-12. */
export type SchemaObject = Record<string, unknown>;

interface MediaTypeObject {
  schema: SchemaObject;
}

export interface ParameterObject {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description: string;
  style?: 'form';
  explode?: boolean;
  example?: unknown;
  schema: SchemaObject;
}

interface HeaderObject {
  description: string;
  schema: SchemaObject;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, HeaderObject>;
  content?: Record<string, MediaTypeObject>;
}

export interface OperationObject {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: ParameterObject[];
  requestBody?: { required: true; content: Record<string, MediaTypeObject> };
  responses: Record<string, ResponseObject>;
}

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, { get?: OperationObject; post?: OperationObject }>;
  components: { schemas: Record<string, SchemaObject> };
}
