import { Histogram, Registry } from 'prom-client';
import type { Core } from '../core/core.ts';
import type { RequestOutcome } from '../http/access-log.ts';
import type { EventHub } from '../stream/event-hub.ts';
import { countingObserver } from './counting-observer.ts';
import type { Observer } from './observer.ts';
import { addStateGauges } from './state-gauges.ts';

/** Everything that is counted of one server; the process's own metrics stand apart. */
export interface Metrics {
  readonly registry: Registry;
  /** To be told by collector, upstream and streams. */
  readonly observer: Observer;
  /** A request has been answered. */
  readonly answered: (outcome: RequestOutcome) => void;
  /** From now on the fleet's and the streams' present state is told too. To be called once. */
  readonly watch: (core: Core, hub: EventHub) => void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'syncdeck_http_request_seconds',
    help: 'Time from a request to the end of its answer, by route and status; streams last long.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    registry,
    observer: countingObserver(registry),
    answered: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
    watch: (core, hub) => addStateGauges(registry, core, hub),
  };
}
