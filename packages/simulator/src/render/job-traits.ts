import type { RawTagItem } from '@syncdeck/domain';
import type { EngineName } from '../catalogue/engines.ts';
import { jobTypeWeights, pairOf } from '../catalogue/job-types.ts';
import { nameJob } from '../catalogue/job-names.ts';
import { tagJob } from '../catalogue/tags.ts';
import type { JobIdentity } from '../world/job-identity.ts';
import { mixKeys, Random } from '../world/random.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What never changes in a job. */
export interface JobTraits {
  name: string;
  business: string;
  source: EngineName;
  destination: EngineName;
  sourceRegion: string;
  destinationRegion: string;
  sourceAccess: string;
  destinationAccess: string;
  payMode: 'PrePay' | 'PostPay';
  runMode: 'Immediate' | 'Timed';
  autoRenew: number;
  expireAt: number | null;
  offlineAt: number | null;
  expectRunAt: number | null;
  instanceClass: string;
  initType: 'Full' | 'Data' | 'Structure' | 'None';
  tags: RawTagItem[];
  autoRetryMinutes: number;
  compareDisabled: boolean;
  /** How many tables the objects list by name; 0 for whole databases. */
  listedTables: number;
  /** Before the answer had its newer groups: Options, Objects, TradeStatus and others are absent. */
  oldShape: boolean;
  crossAccount: boolean;
}

const accessOf: Readonly<Record<'product' | 'kafka' | 'selfBuilt', readonly (readonly [string, number])[]>> =
  {
    product: [
      ['cdb', 72],
      ['ccn', 7],
      ['vpc', 6],
      ['noProxy', 3],
      ['cvm', 4],
      ['extranet', 4],
      ['dcg', 2],
      ['vpncloud', 1],
      ['intranet', 1],
    ],
    kafka: [
      ['ckafka', 88],
      ['cvm', 6],
      ['vpc', 6],
    ],
    selfBuilt: [
      ['cvm', 4],
      ['extranet', 3],
      ['dcg', 2],
      ['ccn', 2],
    ],
  };

/** Draws the traits of a job; a showcase has some of its own. */
export function traitsOf(identity: JobIdentity, epoch: number): JobTraits {
  const random = new Random(mixKeys(identity.key, 101));
  const own = identity.showcase?.traits?.(epoch) ?? {};
  const [source, destination] = pairOf(random.weighted(jobTypeWeights));
  const from = own.source ?? source;
  const to = own.destination ?? destination;
  const naming = nameJob(random, identity.jobId, to === 'kafka');
  const payMode = random.chance(0.45) ? 'PrePay' : 'PostPay';
  const created = identity.createdAt;
  const timed = random.chance(0.04);
  const loads =
    identity.story === 'full-load' || identity.story === 'whole-life' || identity.story === 'resting-Failed';
  const traits: JobTraits = {
    ...naming,
    source: from,
    destination: to,
    sourceRegion: random.chance(0.1)
      ? random.pick(['ap-guangzhou', 'ap-shanghai', 'ap-nanjing', 'ap-chengdu', 'ap-hongkong'])
      : identity.region,
    destinationRegion: identity.region,
    sourceAccess: random.weighted(from === 'percona' ? accessOf.selfBuilt : accessOf.product),
    destinationAccess: random.weighted(
      to === 'kafka' ? accessOf.kafka : to === 'percona' ? accessOf.selfBuilt : accessOf.product,
    ),
    payMode,
    runMode: timed ? 'Timed' : 'Immediate',
    autoRenew: random.chance(0.82) ? 1 : 0,
    expireAt:
      epoch +
      Math.floor(
        random.chance(0.02) ? random.between(0.5 * day, 7 * day) : random.between(8 * day, 340 * day),
      ),
    offlineAt: null,
    expectRunAt: timed ? created + 4 * hour : null,
    instanceClass: random.weighted([
      ['medium', 58],
      ['small', 18],
      ['large', 17],
      ['micro', 7],
    ]),
    initType: loads
      ? 'Full'
      : random.weighted([
          ['Full', 84],
          ['None', 8],
          ['Data', 5],
          ['Structure', 3],
        ]),
    tags: tagJob(random, naming.business, naming.environment),
    autoRetryMinutes: random.pick([0, 0, 5, 30, 60, 60, 720]),
    compareDisabled: random.chance(0.2),
    listedTables: random.chance(0.4)
      ? random.integer(1, 14)
      : random.chance(0.1)
        ? random.integer(20, 90)
        : 0,
    oldShape: created < epoch - 1150 * day,
    crossAccount: random.chance(0.03),
    ...own,
  };
  return traits.payMode === 'PrePay' || own.expireAt !== undefined
    ? traits
    : { ...traits, autoRenew: 0, expireAt: null };
}
