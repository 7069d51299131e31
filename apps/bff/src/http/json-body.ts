import { isRecord } from '@syncdeck/domain';
import type { Request, RequestHandler } from 'express';
import express from 'express';
import { AppError } from '../errors/app-error.ts';
import { jsonFaultOffset } from './json-fault.ts';

const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset[ \t]*=[ \t]*"?utf-8"?[ \t]*)?$/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

const requireJson: RequestHandler = (req, _res, next) => {
  if (jsonType.test(req.headers['content-type'] ?? '')) return next();
  throw new AppError('unsupported-media-type', 'Send the body with Content-Type: application/json.');
};

/** Takes a JSON body of at most 16 KB; `readJsonObject` parses it. */
export const jsonBody: RequestHandler[] = [
  requireJson,
  express.raw({ type: () => true, limit: '16kb', inflate: false }),
];

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
