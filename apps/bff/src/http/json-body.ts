import { isRecord } from '@syncdeck/domain';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors/app-error.ts';
import { jsonFaultOffset } from './json-fault.ts';

const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset[ \t]*=[ \t]*"?utf-8"?[ \t]*)?$/i;
const bodyLimit = 16 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true });

const requireJson: RequestHandler = (req, _res, next) => {
  if (jsonType.test(req.headers['content-type'] ?? '')) return next();
  throw new AppError('unsupported-media-type', 'Send the body with Content-Type: application/json.');
};

const requirePlain: RequestHandler = (req, _res, next) => {
  const { 'content-encoding': content = 'identity', 'transfer-encoding': transfer = '' } = req.headers;
  // Node takes a list of transfer codings for its last one; a single one that it does not know, it refuses itself.
  if (content.toLowerCase() === 'identity' && !transfer.includes(',')) return next();
  throw new AppError('unsupported-media-type', 'Send the body as it is, without an encoding.');
};

const takeBody: RequestHandler = async (req, res, next) => {
  if (Number(req.headers['content-length'] ?? 0) > bodyLimit) throw tooLarge();
  if (/^100-continue$/i.test(req.headers.expect ?? '')) res.writeContinue();
  req.body = await readBytes(req);
  next();
};

/** Takes a JSON body of at most 16 KB, and refuses a longer one before it has come; `readJsonObject` parses it. */
export const jsonBody: RequestHandler[] = [requireJson, requirePlain, takeBody];

async function readBytes(req: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The answer goes over the connection that the request still comes from.
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > bodyLimit) break;
      chunks.push(bytes);
    }
  } catch (cause) {
    throw new AppError('bad-request', 'The request was cut off.', { cause });
  }
  if (size > bodyLimit) throw tooLarge();
  return Buffer.concat(chunks);
}

function tooLarge(): AppError {
  return new AppError('payload-too-large', 'A body holds at most 16 KB.');
}

/** The JSON object that the request carries; bad-request says at which line and column it is none. */
export function readJsonObject(req: Request): Record<string, unknown> {
  const bytes: unknown = req.body;
  const value = parse(Buffer.isBuffer(bytes) ? decode(bytes) : '');
  if (isRecord(value)) return value;
  throw badBody('is not a JSON object');
}

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw badBody('is not UTF-8', cause);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const before = text.slice(0, jsonFaultOffset(text)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw badBody(`is not JSON: it cannot be read on from line ${before.length}, column ${column}`, cause);
  }
}

function badBody(fault: string, cause?: unknown): AppError {
  const errors = [{ parameter: 'body', value: '', message: `The body ${fault}.` }];
  return new AppError('bad-request', `The body ${fault}.`, { errors, cause });
}
