import diagnostics from 'node:diagnostics_channel';
import http, { ClientRequest, IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

const traceHeader = 'x-tc-traceid';

/** Told of one call: that it has left, that its headers have come, that its connection ended before its body. */
export interface ConnectionWatch {
  sent: () => void;
  answered: () => void;
  broken: () => void;
}

const watches = new Map<string, ConnectionWatch>();

diagnostics.subscribe('http.client.request.start', (message) => {
  const { request } = readMessage(message);
  const watch = watchOf(request);
  if (watch !== undefined) request?.once('finish', watch.sent);
});

diagnostics.subscribe('http.client.response.finish', (message) => {
  const { request, response } = readMessage(message);
  const watch = watchOf(request);
  if (watch === undefined || response === undefined) return;
  watch.answered();
  response.once('close', () => {
    if (!response.complete) watch.broken();
  });
});

/** Watches the connection of the call that carries this trace id; returns how to stop. */
export function watchConnection(traceId: string, watch: ConnectionWatch): () => void {
  watches.set(traceId, watch);
  return () => watches.delete(traceId);
}

/**
 * Every connection reads into the same memory: the parser of HTTP is through with a piece, and has copied what belongs
 * to the body, before the next one is read. A piece of its own for each read would lie outside V8's heap until that is
 * cleared, and would have it marked in steps of 5 to 10 ms; so would many small ones.
 */
const onread = {
  buffer: Buffer.allocUnsafeSlow(256 * 1024),
  callback(this: Socket, size: number, bytes: Uint8Array): boolean {
    this.emit('data', bytes.subarray(0, size));
    return true;
  },
};

/** Keep-alive connections to one endpoint. Free ones close early, before upstream's own limit can cut a call. */
export function createAgent(endpoint: URL): http.Agent {
  const options = { keepAlive: true, timeout: 4000, maxFreeSockets: 32, onread };
  return endpoint.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}

/** The SDK's HTTP library hands every header over as a list. */
function watchOf(request: ClientRequest | undefined): ConnectionWatch | undefined {
  return watches.get([request?.getHeader(traceHeader)].flat().join());
}

function readMessage(message: unknown): {
  request: ClientRequest | undefined;
  response: IncomingMessage | undefined;
} {
  const fields: { request?: unknown; response?: unknown } =
    typeof message === 'object' && message !== null ? message : {};
  return {
    request: fields.request instanceof ClientRequest ? fields.request : undefined,
    response: fields.response instanceof IncomingMessage ? fields.response : undefined,
  };
}
