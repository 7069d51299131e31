import type { IncomingMessage } from 'node:http';
import { ApiError } from './api-error.ts';

/** The whole body of a request; RequestSizeLimitExceeded above `limit` bytes (API 3.0 allows 10 MB). */
export async function readBody(request: IncomingMessage, limit = 10 * 1024 * 1024): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
  }
  if (size > limit) throw new ApiError('RequestSizeLimitExceeded');
  return Buffer.concat(chunks);
}
