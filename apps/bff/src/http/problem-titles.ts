import type { ProblemCode } from '@syncdeck/contract';

/** RFC 9457 `title`: one for each code, the same in every occurrence. */
export const problemTitles: Record<ProblemCode, string> = {
  'bad-request': 'The request cannot be read',
  forbidden: 'Requests from other sites are refused',
  'not-found': 'Not found',
  method: 'Method not allowed',
  'payload-too-large': 'The body is too large',
  'unsupported-media-type': 'The body must be JSON',
  'wrong-host': 'This host name is not served here',
  'too-many': 'Too many requests',
  internal: 'Internal error',
  throttled: 'Tencent Cloud throttles our calls',
  credential: 'Tencent Cloud does not accept our credentials',
  clock: 'Our clock differs too much from that of Tencent Cloud',
  permission: 'Tencent Cloud denies the permission',
  request: 'Tencent Cloud refused the request',
  unavailable: 'Tencent Cloud is not available',
  timeout: 'Tencent Cloud did not answer in time',
  'too-large': 'The answer of Tencent Cloud is too large',
};
