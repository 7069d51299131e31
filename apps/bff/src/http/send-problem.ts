import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { exchangeOf } from './exchange.ts';
import { toProblem } from './problem.ts';

/** The error handler of the app: every error ends as application/problem+json, a 500 also in the log. */
export function sendProblem(log: Logger, mask: (text: string) => string): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    const { requestId } = exchangeOf(req);
    const { problem, headers } = toProblem(error, requestId, mask);
    if (problem.status === 500) log.error({ requestId, err: error }, 'request failed');
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const body = Buffer.from(JSON.stringify(problem));
    for (const stale of ['ETag', 'Content-Encoding', 'Content-Disposition']) res.removeHeader(stale);
    res.writeHead(problem.status, {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    res.end(body);
  };
}
