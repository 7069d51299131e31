import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What we know of one request beside its message: for the log, the metrics and its problem. */
export interface Exchange {
  requestId: string;
  startedAt: number;
  /** The route's path with `{…}` where a value stands: few values, fit for a metric's label. */
  route: string;
}

const slot = Symbol('exchange');

/** A message under a name of ours for what it may carry; no other module has the symbol. */
function carrier(req: IncomingMessage): IncomingMessage & { [slot]?: Exchange } {
  return req;
}

/** Opens the exchange; an id that the caller sends is ignored. */
export function openExchange(req: IncomingMessage): Exchange {
  const exchange = { requestId: randomUUID(), startedAt: performance.now(), route: 'none' };
  carrier(req)[slot] = exchange;
  return exchange;
}

/** The exchange of a request that went through `openExchange`. */
export function exchangeOf(req: IncomingMessage): Exchange {
  const exchange = carrier(req)[slot];
  if (exchange === undefined) throw new Error('The request has no exchange.');
  return exchange;
}
