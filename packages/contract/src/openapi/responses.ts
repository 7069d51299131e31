import { refTo, type SchemaName } from './schemas.ts';
import type { ResponseObject } from './shapes.ts';

const requestId = {
  'X-Request-Id': { description: 'Our id of the request.', schema: { type: 'string' } },
};
const etag = {
  ETag: { description: 'Weak validator, for If-None-Match.', schema: { type: 'string' } },
};

/** An answer of one of the contract's shapes. */
export function jsonAnswer(description: string, name: SchemaName): ResponseObject {
  return { description, headers: requestId, content: { 'application/json': { schema: refTo(name) } } };
}

/** Adds the validator to an answer, and the 304 that goes with it. */
export function validated(answer: ResponseObject): Record<string, ResponseObject> {
  return {
    '200': { ...answer, headers: { ...answer.headers, ...etag } },
    '304': { description: 'The reader has this version.', headers: { ...requestId, ...etag } },
  };
}

/** A JSON object that the contract does not describe further. */
export function openAnswer(description: string): ResponseObject {
  return { description, headers: requestId, content: { 'application/json': { schema: { type: 'object' } } } };
}

/** An answer that is text of its own kind. */
export function textAnswer(description: string, mediaType: string): ResponseObject {
  return { description, headers: requestId, content: { [mediaType]: { schema: { type: 'string' } } } };
}

const problemMeaning = {
  400: 'Something in the request cannot be read; errors names each fault.',
  403: 'The request comes from another site.',
  404: 'There is no such job, source or path.',
  405: 'The path does not take this method; Allow names those it takes.',
  413: 'The body holds more than 16 KB.',
  415: 'The body is not JSON.',
  421: 'The host name is not served here.',
  429: 'No call to upstream was free in time, or too many streams are open; Retry-After says when.',
  500: 'Something failed on our side.',
  502: 'Upstream failed and there is nothing to show.',
  504: 'Upstream did not answer in time and there is nothing to show.',
} as const;

export type ProblemStatus = keyof typeof problemMeaning;

/** RFC 9457 problems by status. */
export function problems(...statuses: ProblemStatus[]): Record<string, ResponseObject> {
  const content = { 'application/problem+json': { schema: refTo('Problem') } };
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: problemMeaning[status], headers: requestId, content },
    ]),
  );
}
