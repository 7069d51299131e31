import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What we know of one request beside its message: for the log, the metrics and its problem. */
export interface Exchange {
  requestId: string;
  startedAt: number;
  /** The route's path with `{…}` where a value stands: few values, fit for a metric's label. */
  route: string;
}

const exchanges = new WeakMap<IncomingMessage, Exchange>();

/** Opens the exchange and tells the caller its id; an id that the caller sends is ignored. */
export function openExchange(req: IncomingMessage, res: ServerResponse): Exchange {
  const exchange = { requestId: randomUUID(), startedAt: performance.now(), route: 'none' };
  exchanges.set(req, exchange);
  res.setHeader('X-Request-Id', exchange.requestId);
  return exchange;
}

/** The exchange of a request that went through `openExchange`. */
export function exchangeOf(req: IncomingMessage): Exchange {
  const exchange = exchanges.get(req);
  if (exchange === undefined) throw new Error('The request has no exchange.');
  return exchange;
}
