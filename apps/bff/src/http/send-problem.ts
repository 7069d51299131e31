import type { ErrorRequestHandler, Request, Response } from 'express';
import type { Logger } from 'pino';
import { exchangeOf } from './exchange.ts';
import { toProblem } from './problem.ts';

/** The error handler of the app: every error ends as application/problem+json, a 500 also in the log. */
export function sendProblem(log: Logger, mask: (text: string) => string): ErrorRequestHandler {
  const send = (error: unknown, req: Request, res: Response): void => {
    const { requestId } = exchangeOf(req);
    const { problem, headers } = toProblem(error, requestId, mask);
    if (problem.status === 500) log.error({ requestId, err: error }, 'request failed');
    // Too late for a problem: a cut connection is not taken for a whole answer.
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const body = Buffer.from(JSON.stringify(problem));
    res.writeHead(problem.status, {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    res.end(body);
  };
  // Express tells an error handler by its four parameters; nothing comes after this one.
  return Object.defineProperty(send, 'length', { value: 4 });
}
