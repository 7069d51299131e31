import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';
import { isRecord } from './is-record.ts';
import { type Language, parseLanguage } from './language.ts';
import { readBody } from './read-body.ts';

/** A call as it came in, before anything is checked. */
export interface ReceivedCall {
  method: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** The parsed body, null where it is no JSON. */
  params: unknown;
  action: string;
  version: string;
  region: string;
  language: Language;
  /** Whether it asks for single jobs. */
  byId: boolean;
  /** Set when the body was too large to be read. */
  error: ApiError | null;
}

export async function receiveCall(request: IncomingMessage): Promise<ReceivedCall> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const body = await readBody(request).catch((error: unknown) => {
    if (error instanceof ApiError) return error;
    throw error;
  });
  const bytes = body instanceof ApiError ? Buffer.alloc(0) : body;
  const params = parseJson(bytes);
  return {
    method: request.method ?? '',
    headers,
    body: bytes,
    params,
    action: headers['x-tc-action'] ?? '',
    version: headers['x-tc-version'] ?? '',
    region: headers['x-tc-region'] ?? '',
    language: parseLanguage(headers['x-tc-language']),
    byId: isRecord(params) && ('JobId' in params || 'JobIds' in params),
    error: body instanceof ApiError ? body : null,
  };
}

/** An empty body asks for nothing in particular. */
function parseJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
