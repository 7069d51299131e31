import { Gauge, Histogram, Registry } from 'prom-client';
import type { Core } from '../core/core.ts';
import type { RequestOutcome } from '../http/access-log.ts';
import type { EventHub } from '../stream/event-hub.ts';

export interface HttpMetrics {
  registry: Registry;
  observe(outcome: RequestOutcome): void;
}

/** Metrics of one app: requests, streams, and how old and large the fleet is when somebody asks. */
export function httpMetrics(core: Core, hub: EventHub): HttpMetrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'syncdeck_http_request_seconds',
    help: 'Time from a request to the end of its answer, by route and status; streams last long.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  new Gauge({
    name: 'syncdeck_streams_open',
    help: 'Readers of the event stream.',
    registers,
    collect() {
      this.set(hub.size);
    },
  });
  new Gauge({
    name: 'syncdeck_jobs',
    help: 'Sync jobs in the snapshot, of all sources.',
    registers,
    collect() {
      this.set(core.view().listing.size);
    },
  });
  sourceMetrics(core, registers);
  return {
    registry,
    observe: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
  };
}

function sourceMetrics(core: Core, registers: Registry[]): void {
  const labelNames = ['account', 'region'] as const;
  new Gauge({
    name: 'syncdeck_source_jobs',
    help: 'Sync jobs held of one source.',
    labelNames,
    registers,
    collect() {
      for (const { account, region, received } of core.view().sources)
        this.set({ account, region }, received);
    },
  });
  new Gauge({
    name: 'syncdeck_source_age_seconds',
    help: 'Time since the start of the last whole pass of one source; absent before the first.',
    labelNames,
    registers,
    collect() {
      for (const { account, region, collectedAt } of core.view().sources) {
        if (collectedAt !== null)
          this.set({ account, region }, (Date.now() - Date.parse(collectedAt)) / 1000);
      }
    },
  });
  new Gauge({
    name: 'syncdeck_source_fresh',
    help: '1 while the last pass of one source was whole, else 0.',
    labelNames,
    registers,
    collect() {
      for (const { account, region, state } of core.view().sources)
        this.set({ account, region }, state === 'fresh' ? 1 : 0);
    },
  });
}
