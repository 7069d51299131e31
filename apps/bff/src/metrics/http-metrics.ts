import { Gauge, type GaugeConfiguration, Histogram, Registry } from 'prom-client';
import type { SourceState } from '@syncdeck/contract';
import type { Core } from '../core/core.ts';
import type { RequestOutcome } from '../http/access-log.ts';
import type { EventHub } from '../stream/event-hub.ts';

export interface HttpMetrics {
  registry: Registry;
  observe: (outcome: RequestOutcome) => void;
}

/** Metrics of one app: requests, streams, and how old and large the fleet is when somebody asks. */
export function httpMetrics(core: Core, hub: EventHub): HttpMetrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'syncdeck_http_request_seconds',
    help: 'Time from a request to the end of its answer, by route and status; streams last long.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const add = <T extends string>(configuration: GaugeConfiguration<T>): void =>
    registry.registerMetric(new Gauge({ ...configuration, registers: [] }));

  add({
    name: 'syncdeck_streams_open',
    help: 'Readers of the event stream.',
    collect() {
      this.set(hub.size);
    },
  });
  add({
    name: 'syncdeck_jobs',
    help: 'Sync jobs in the snapshot, of all sources.',
    collect() {
      this.set(core.view().listing.size);
    },
  });
  for (const { name, help, read } of sourceGauges) {
    add({
      name,
      help,
      labelNames: ['account', 'region'],
      collect() {
        for (const source of core.view().sources) {
          const value = read(source);
          if (value !== null) this.set({ account: source.account, region: source.region }, value);
        }
      },
    });
  }
  return {
    registry,
    observe: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
  };
}

const sourceGauges: { name: string; help: string; read: (source: SourceState) => number | null }[] = [
  {
    name: 'syncdeck_source_jobs',
    help: 'Sync jobs held of one source.',
    read: ({ received }) => received,
  },
  {
    name: 'syncdeck_source_age_seconds',
    help: 'Time since the start of the last whole pass of one source; absent before the first.',
    read: ({ collectedAt }) => (collectedAt === null ? null : (Date.now() - Date.parse(collectedAt)) / 1000),
  },
  {
    name: 'syncdeck_source_fresh',
    help: '1 while the last pass of one source was whole, else 0.',
    read: ({ state }) => (state === 'fresh' ? 1 : 0),
  },
];
