import { openApiDocument } from '@syncdeck/contract/openapi';
import type { RequestHandler } from 'express';
import { weakEtag } from '../../http/etag.ts';
import { sendJson } from '../../http/send-body.ts';

/** `GET /api/openapi.json`: the contract as OpenAPI 3.1. */
export function openApiRoute(version: string): RequestHandler {
  const text = JSON.stringify(openApiDocument(version));
  const etag = weakEtag(['openapi', text]);
  return (req, res) => sendJson(req, res, text, etag);
}
