/**
 * Prints what the indexed listing costs, in ms of CPU time of the whole process, garbage collection included:
 * `npx tsx packages/domain/bench/listing-bench.ts`.
 * Every query is one that was never asked before; each change is driven slice by slice, as a server does.
 */
import { emptyJobQuery, parseJobQuery, sortNames, type JobQuery } from '@syncdeck/contract';
import { keepWhole } from '../src/job/kept-job.ts';
import { IndexedListing } from '../src/listing/indexed-listing.ts';
import type { ListingChanges } from '../src/listing/listing.ts';
import { benchFleet } from './fleet.ts';

const now = Date.parse('2026-11-24T00:00:00Z');

const filters = {
  'no filter': [''],
  'one filter': [
    'status=Running',
    'region=ap-shanghai',
    'tag=env:prod',
    'health=failed',
    'accessType=cdb',
    'status=!Running',
  ],
  'three filters': [
    'status=Running&region=ap-shanghai&tag=env:prod',
    'health=healthy&sourceType=mysql&payMode=PrePay',
    'status=!Stopped&tradeStatus=Normal&tag=team&tag=env:test',
  ],
  'a range': [
    'lagSeconds=60..',
    'createdAt=-700d..',
    'progressPercent=10..20',
    'lagMegabytes=..5&status=Running',
  ],
  'an object': [
    'object=orders_db',
    'object=orders_db.t_users_3',
    'object=moved_db.t_x&status=Running',
    'object=!billing_db.t_eu_1',
    'object=nowhere.t_users_3',
  ],
  'a group': ['group=region', 'group=tag:team', 'group=tag:cost-centre&status=Running', 'group=jobType'],
  'a histogram': ['histogram=lagSeconds&lagSeconds=60..', 'histogram=createdAt', 'histogram=lagMegabytes'],
  'q, one letter': ['q=e', 'q=o', 'q=9', 'q=x', 'q=订'],
  'q, two letters': ['q=sy', 'q=or', 'q=10', 'q=zq', 'q=订单'],
  'q, one word': ['q=orders', 'q=sync', 'q=10.1', 'q=denied', 'q=订单', 'q=zzzzz'],
  'q, two words': ['q=orders prod', 'q=sync 3306', 'q=team-12 cdb', 'q=billing-audit 99'],
};

for (const size of [10_000, 100_000]) {
  const fleet = benchFleet(size);
  console.log(`\n${size} jobs`);
  const listing = drive('build', new IndexedListing(), { upsert: fleet.map(keepWhole) });
  for (const [name, texts] of Object.entries(filters)) report(name, measure(listing, texts));

  const share = fleet.slice(0, size * 0.6).map((job) => ({
    ...job,
    row: { ...job.row, lagSeconds: (job.row.lagSeconds ?? 0) + 1 },
  }));
  drive('60 % with a new lag', listing, { upsert: share.map(keepWhole) });
  drive('100 new jobs', listing, { upsert: benchFleet(100, 7).map(keepWhole) });
  drive('one job removed', listing, { remove: fleet.slice(0, 1).map(({ row }) => row.key) });
  const memory = process.memoryUsage();
  console.log(
    `heap ${mega(memory.heapUsed)} MB, outside ${mega(memory.external)} MB, resident ${mega(memory.rss)} MB`,
  );
}

/** By every sort in turn: more than a listing keeps orders for, so that most orders are made anew. */
function measure(listing: IndexedListing, texts: readonly string[]): number[] {
  const costs: number[] = [];
  for (const sort of ['', ...sortNames, ...sortNames.map((name) => `-${name}`)]) {
    for (const text of texts) {
      const query = read(`${text}&${sort === '' ? '' : `sort=${sort}`}`);
      const begin = cpuTime();
      listing.answer(query, now);
      costs.push(cpuTime() - begin);
    }
  }
  return costs;
}

function read(text: string): JobQuery {
  return text === '&' ? emptyJobQuery() : parseJobQuery(new URLSearchParams(text), now).query;
}

function drive(name: string, from: IndexedListing, changes: ListingChanges): IndexedListing {
  const making = from.update(changes);
  const slices: number[] = [];
  for (;;) {
    const begin = cpuTime();
    const step = making.next();
    slices.push(cpuTime() - begin);
    if (step.done) {
      const sum = slices.reduce((total, slice) => total + slice, 0);
      console.log(
        `${name}: ${sum.toFixed(0)} in ${slices.length} slices, the longest ${Math.max(...slices).toFixed(1)}`,
      );
      return step.value;
    }
  }
}

function report(name: string, costs: readonly number[]): void {
  const sorted = costs.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2);
  console.log(`${name}: median ${at(0.5)}, p95 ${at(0.95)}, max ${at(0.9999)}`);
}

/** Unlike the clock it says little of what else the machine does. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
