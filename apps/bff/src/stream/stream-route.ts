import type { RequestHandler } from 'express';
import type { Core } from '../core/core.ts';
import type { Observer } from '../metrics/observer.ts';
import type { EventHub } from './event-hub.ts';
import { ReaderLimits } from './reader-limits.ts';
import { StreamReader } from './stream-reader.ts';

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

/** `GET /api/v1/stream`: server-sent events; the fleet is collected at the full rate while one is open. */
export function streamRoute(core: Core, hub: EventHub, observer: Observer): RequestHandler {
  const limits = new ReaderLimits(() => observer.refusedStream());
  return (req, res) => {
    if (req.method === 'HEAD' || hub.closed) {
      res.writeHead(200, headers).end();
      return;
    }
    const leave = limits.enter(req.socket.remoteAddress ?? '');
    const release = core.hold();
    res.writeHead(200, headers);
    res.write(`retry: ${retryMs()}\n\n`);
    const reader = new StreamReader(res, () => observer.droppedStream());
    const remove = hub.add(reader, lastEventId(req.headers['last-event-id']));
    res.once('close', () => {
      remove();
      release();
      leave();
    });
  };
}

/** 2 to 5 s: after a restart the readers come back one by one. */
function retryMs(): number {
  return 2000 + Math.floor(Math.random() * 3000);
}

function lastEventId(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
