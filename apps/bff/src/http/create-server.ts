import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { refuseBrokenRequest } from './refuse-broken-request.ts';

/**
 * The HTTP server of the app. A request without a Host reaches the app, which refuses it with a problem;
 * a head or a body that trickles in is cut off.
 */
export function createServer(handler: RequestListener): Server {
  const server = createHttpServer(
    {
      requireHostHeader: false,
      maxHeaderSize: 16 * 1024,
      headersTimeout: 15_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 65_000,
      noDelay: true,
    },
    handler,
  );
  return server.on('clientError', refuseBrokenRequest);
}
