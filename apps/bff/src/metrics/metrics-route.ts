import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Registry, register } from 'prom-client';

/** Event loop delay, memory, garbage collection: of the process, so once whatever the number of apps. */
const ofProcess = new Registry();
collectDefaultMetrics({ register: ofProcess });

/** `GET /metrics`: Prometheus text of the process, of the calls to upstream, and of this app. */
export function metricsRoute(ofApp: Registry): RequestHandler {
  return async (_req, res) => {
    const all = Registry.merge([ofProcess, register, ofApp]);
    res.set({ 'Content-Type': all.contentType, 'Cache-Control': 'no-store' });
    res.end(await all.metrics());
  };
}
