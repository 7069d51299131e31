import type { RequestHandler } from 'express';
import { Registry } from 'prom-client';
import { processMetrics } from './process-metrics.ts';

/** `GET /metrics`: Prometheus text of the process and of this server. */
export function metricsRoute(ofServer: Registry): RequestHandler {
  return async (_req, res) => {
    const all = Registry.merge([processMetrics, ofServer]);
    res.set({ 'Content-Type': all.contentType, 'Cache-Control': 'no-store' });
    res.end(await all.metrics());
  };
}
