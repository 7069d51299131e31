import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Observer } from './observer.ts';

/**
 * An observer that counts into `registry`. Labels hold names of ours alone (accounts, regions, kinds, fields),
 * never a text of upstream's or of a caller's, so that their number is bounded.
 */
export function countingObserver(registry: Registry): Observer {
  const registers = [registry];
  const calls = new Histogram({
    name: 'syncdeck_upstream_call_seconds',
    help: 'Time of one call to DTS, by source and outcome: ok, or the kind of its fault.',
    labelNames: ['account', 'region', 'outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const waits = new Histogram({
    name: 'syncdeck_upstream_wait_seconds',
    help: 'Time that a call stood in line under the ceiling before it left, by account and caller.',
    labelNames: ['account', 'caller'],
    buckets: [0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
    registers,
  });
  const refusedCalls = new Counter({
    name: 'syncdeck_upstream_refused_total',
    help: 'Calls that did not leave, as none was free in time, by account and caller.',
    labelNames: ['account', 'caller'],
    registers,
  });
  const retries = new Counter({
    name: 'syncdeck_upstream_retries_total',
    help: 'Pages asked again within a pass, by source and kind of the fault.',
    labelNames: ['account', 'region', 'kind'],
    registers,
  });
  const ceiling = new Gauge({
    name: 'syncdeck_upstream_ceiling_calls_per_second',
    help: 'Calls that may leave in a second now, by account.',
    labelNames: ['account'],
    registers,
  });
  const share = new Gauge({
    name: 'syncdeck_upstream_ceiling_ratio',
    help: 'The same as a share of what is configured: below 1 after DTS has throttled.',
    labelNames: ['account'],
    registers,
  });
  const passes = new Histogram({
    name: 'syncdeck_pass_seconds',
    help: 'Time of one pass over a source, by outcome: whole, partial or failed.',
    labelNames: ['account', 'region', 'outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
    registers,
  });
  const breaker = new Gauge({
    name: 'syncdeck_source_breaker_open',
    help: '1 while a source has failed so often in a row that a page gets one attempt a pass, else 0.',
    labelNames: ['account', 'region'],
    registers,
  });
  const unknown = new Counter({
    name: 'syncdeck_unknown_values_total',
    help: 'New or changed jobs with a value that the documents of DTS do not name, by field.',
    labelNames: ['field'],
    registers,
  });
  const refusedStreams = new Counter({
    name: 'syncdeck_streams_refused_total',
    help: 'Event streams that were not opened, as there were too many.',
    registers,
  });
  const droppedStreams = new Counter({
    name: 'syncdeck_streams_dropped_total',
    help: 'Event streams that were cut, as their readers did not read.',
    registers,
  });

  return {
    called: ({ account, region }, outcome, seconds) => calls.observe({ account, region, outcome }, seconds),
    waited(account, caller, seconds, granted) {
      if (granted) waits.observe({ account, caller }, seconds);
      else refusedCalls.inc({ account, caller });
    },
    ceilingMoved(account, callsPerSecond, ofConfigured) {
      ceiling.set({ account }, callsPerSecond);
      share.set({ account }, ofConfigured);
    },
    retried: ({ account, region }, kind) => retries.inc({ account, region, kind }),
    passed({ account, region }, outcome, seconds, breakerOpen) {
      passes.observe({ account, region, outcome }, seconds);
      breaker.set({ account, region }, breakerOpen ? 1 : 0);
    },
    metUnknownValue: (field) => unknown.inc({ field }),
    refusedStream: () => refusedStreams.inc(),
    droppedStream: () => droppedStreams.inc(),
  };
}
