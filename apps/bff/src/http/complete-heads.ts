import { type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Express } from 'express';
import { exchangeOf } from './exchange.ts';
import { securityHeaders } from './security-headers.ts';

const plain = ServerResponse.prototype;

/**
 * Has every answer of the app carry the id of its exchange and the browser's side of the defence, whoever writes it.
 * In one list with the answer's own headers: Node's quick way, by a sixth of a cached answer's time.
 */
export function completeHeads(app: Express): void {
  const ofEveryAnswer = securityHeaders().flat();
  Object.defineProperty(app.response, 'writeHead', {
    value: function (this: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}) {
      const all = [...ofEveryAnswer, 'X-Request-Id', exchangeOf(this.req).requestId];
      for (const name in headers) {
        const value = headers[name];
        if (value !== undefined) all.push(name, String(value));
      }
      return plain.writeHead.call(this, status, all);
    },
  });
}
