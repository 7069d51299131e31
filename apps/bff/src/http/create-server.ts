import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { limitConnections } from './connection-limits.ts';
import { refuseBrokenRequest } from './refuse-broken-request.ts';

/** What one connection may take of us; times in ms. */
export interface ServerLimits {
  /** From a connection's first moment, or its last answer's end, to the end of the next head. */
  headMs: number;
  /** The same to the end of the body. */
  requestMs: number;
  /** A connection over which nothing moves, since its reader takes nothing or we say nothing. */
  stillMs: number;
  /** How often the first two are looked at. */
  checkMs: number;
  connections: number;
  connectionsOfAddress: number;
}

/**
 * A detail says nothing for two calls of a minute at most. People behind one proxy share an address, so it may
 * hold nearly all connections.
 */
export const serverLimits: ServerLimits = {
  headMs: 15_000,
  requestMs: 60_000,
  stillMs: 150_000,
  checkMs: 5000,
  connections: 5000,
  connectionsOfAddress: 4500,
};

/**
 * The HTTP server of the app. A request without a Host reaches the app, which refuses it with a problem;
 * a head or a body that trickles in is cut off, and so is an answer that nobody takes.
 */
export function createServer(handler: RequestListener, limits = serverLimits): Server {
  const server = createHttpServer(
    {
      requireHostHeader: false,
      maxHeaderSize: 16 * 1024,
      headersTimeout: limits.headMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkMs,
      keepAliveTimeout: 65_000,
      noDelay: true,
    },
    handler,
  );
  server.setTimeout(limits.stillMs);
  // Node hands over the first thousand and drops the rest, the guards' own among them; the head's size bounds them.
  server.maxHeadersCount = 0;
  limitConnections(server, limits);
  // Without it Node answers an expectation that it does not know by itself, and without a problem.
  server.on('checkExpectation', handler);
  // Whoever takes a body asks for it, where it is not refused before it comes.
  server.on('checkContinue', handler);
  return server.on('clientError', refuseBrokenRequest);
}
