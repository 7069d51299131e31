import { operations } from './operations.ts';
import { componentSchemas } from './schemas.ts';
import type { OpenApiDocument } from './shapes.ts';

/** OpenAPI 3.1 of the BFF, from the contract's names and schemas; `version` is the BFF's. */
export function openApiDocument(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'SyncDeck',
      version,
      description: 'Sync jobs of Tencent Cloud DTS over every configured account and region. Read-only.',
    },
    servers: [{ url: '/', description: 'This server.' }],
    tags: [
      { name: 'jobs', description: 'Sync jobs.' },
      { name: 'server', description: 'This server and its state.' },
    ],
    paths: operations(),
    components: { schemas: componentSchemas() },
  };
}
