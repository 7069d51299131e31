import { emptyJobQuery, type SourceState } from '@syncdeck/contract';
import { Gauge, type GaugeConfiguration, type Registry } from 'prom-client';
import type { Core } from '../core/core.ts';
import type { EventHub } from '../stream/event-hub.ts';

/** What is true at the moment when somebody asks: size, age and state of the fleet, and open streams. */
export function addStateGauges(registry: Registry, core: Core, hub: EventHub): void {
  const add = <T extends string>(configuration: GaugeConfiguration<T>): void =>
    registry.registerMetric(new Gauge({ ...configuration, registers: [] }));

  add({
    name: 'syncdeck_build_info',
    help: 'Always 1; the version is the label.',
    labelNames: ['version'],
    collect() {
      this.set({ version: core.config.version }, 1);
    },
  });
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
  add({
    name: 'syncdeck_jobs_by_health',
    help: 'The same by health word; a word that no job has is absent.',
    labelNames: ['health'],
    collect() {
      this.reset();
      const { facets } = core.view().listing.answer({ ...emptyJobQuery(), limit: 1 }, Date.now());
      for (const [health, jobs] of Object.entries(facets.health)) this.set({ health }, jobs);
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
  add({
    name: 'syncdeck_source_fault',
    help: '1 for the kind of fault that the last pass of one source ended with; absent after a whole one.',
    labelNames: ['account', 'region', 'kind'],
    collect() {
      this.reset();
      for (const { account, region, error } of core.view().sources) {
        if (error !== null) this.set({ account, region, kind: error.kind }, 1);
      }
    },
  });
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
    name: 'syncdeck_source_refresh_seconds',
    help: 'How often one source is collected while somebody watches; ten times slower when nobody does.',
    read: ({ refreshSeconds }) => refreshSeconds,
  },
  {
    name: 'syncdeck_source_fresh',
    help: '1 while the last pass of one source was whole, else 0.',
    read: ({ state }) => (state === 'fresh' ? 1 : 0),
  },
];
