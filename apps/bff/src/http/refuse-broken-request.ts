import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Problem } from '@syncdeck/contract';
import { problemTitles } from './problem-titles.ts';

/** Status and detail by Node's code for what its parser refused; any other is a plain 400. */
const refusals: Readonly<Record<string, [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'The target and the headers hold at most 16 KB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not arrive in time.'],
};
const broken: [number, string, string] = [400, 'Bad Request', 'This is not a well-formed HTTP request.'];

/** Answers a request that never became one, so that it too is told as a problem, and closes its connection. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, reason, detail] = refusals[error.code ?? ''] ?? broken;
  const requestId = randomUUID();
  const code = 'bad-request';
  const head = { type: `/problems/${code}`, title: problemTitles[code], status, detail, code, requestId };
  const problem: Problem = { ...head, errors: [], upstream: null };
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${status} ${reason}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
