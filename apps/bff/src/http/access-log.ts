import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import { openExchange } from './exchange.ts';

/** Paths that machines poll; they are logged at debug. */
const polled = new Set(['/healthz', '/readyz', '/metrics']);

export interface RequestOutcome {
  route: string;
  status: number;
  seconds: number;
}

/**
 * Opens the exchange of each request that `answer` gets, and when it has ended writes one line: id, method, target,
 * status, milliseconds. No header is logged, and what the caller sent stands in JSON strings only.
 */
export function accessLog(
  log: Logger,
  observe: (outcome: RequestOutcome) => void,
  answer: RequestListener,
): RequestListener {
  return (req, res) => {
    const exchange = openExchange(req);
    const { method, url = '' } = req;
    res.once('close', () => {
      const ms = performance.now() - exchange.startedAt;
      const status = res.statusCode;
      observe({ route: exchange.route, status, seconds: ms / 1000 });
      const line = {
        requestId: exchange.requestId,
        method,
        target: url.slice(0, 2000),
        status,
        ms: Math.round(ms * 10) / 10,
        ...(res.writableFinished ? {} : { aborted: true }),
      };
      if (polled.has(exchange.route)) log.debug(line, 'request');
      else log.info(line, 'request');
    });
    answer(req, res);
  };
}
