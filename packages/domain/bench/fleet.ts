import { type JobRow, jobKey } from '@syncdeck/contract';
import type { ListedJob } from '../src/job/listed-job.ts';
import { packObjects } from '../src/objects/pack-objects.ts';
import type { RawDatabase } from '../src/raw/raw-sync-job.ts';

/** A seeded fleet with the spread of values of a large one: many names, addresses and error texts, few enums. */
export function benchFleet(size: number, seed = 1): ListedJob[] {
  const random = generator(seed);
  return Array.from({ length: size }, (_, index) => benchJob(index, random));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

const regions = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-singapore', 'na-ashburn', 'eu-frankfurt'];
const statuses = [
  'Running',
  'Running',
  'Running',
  'Paused',
  'ResumableErr',
  'Stopped',
  'Initialized',
  'Failed',
];
const engines = ['mysql', 'tdsqlmysql', 'cynosdbmysql', 'postgresql', 'mongodb', 'redis', 'kafka', 'mariadb'];
const accesses = ['cdb', 'cvm', 'extranet', 'vpncloud', 'dcg', 'ccn'];
const words = [
  'orders',
  'billing',
  'users',
  'inventory',
  'payments',
  'audit',
  'search',
  'archive',
  '订单',
  'eu',
];
const errors = [
  'Access denied for user at host, check the privileges of the account',
  'Could not find first log file name in binary log index file',
  '目标端表结构与源端不一致，请检查后重试',
];

const time = (ms: number) => new Date(ms).toISOString().replace('.000Z', '+00:00');

function benchJob(index: number, random: () => number): ListedJob {
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new RangeError('an empty list has nothing to pick');
    return item;
  };
  const id = Math.floor(random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');
  const endpoint = () => {
    const ip = `10.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}`;
    const instance = random() < 0.7 ? `cdb-${Math.floor(random() * 36 ** 8).toString(36)}` : null;
    const names = [...(instance === null ? [] : [instance]), ip, `${ip}:3306`];
    const brief = {
      databaseType: pick(engines),
      accessType: pick(accesses),
      region: pick(regions),
      nodeType: 'simple',
      address: instance ?? `${ip}:3306`,
      nodes: 1,
    };
    return { names, brief };
  };
  const source = endpoint();
  const destination = endpoint();
  const status = pick(statuses);
  const running = status === 'Running';
  const created = 1_600_000_000_000 + Math.floor(random() * 190_000_000) * 1000;
  const address = { account: pick(['main', 'eu', 'us']), region: pick(regions), jobId: `sync-${id}` };
  const failed = status === 'ResumableErr' || status === 'Failed';
  const error = failed ? { message: `${pick(errors)} (${id})`, reason: 'ErrorCode' } : null;
  const row: JobRow = {
    key: jobKey(address),
    ...address,
    jobName: random() < 0.05 ? null : `${pick(words)}-${pick(words)}-${index}`,
    status,
    tradeStatus: pick(['Normal', 'Normal', 'Normal', 'Isolated']),
    health: failed ? 'failed' : running ? pick(['healthy', 'healthy', 'lagging', 'working']) : 'idle',
    healthReasons: failed ? ['status-failed'] : [],
    severity: failed ? 6 : running ? 2 : 1,
    jobType: `${source.brief.databaseType}2${destination.brief.databaseType}`,
    source: source.brief,
    destination: destination.brief,
    step: {
      number: 1 + Math.floor(random() * 5),
      total: 5,
      id: pick(['sinker', 'dumper', 'loader']),
      name: 'Step',
      status: 'running',
      progressPercent: 100,
    },
    progressPercent: Math.floor(random() * 101),
    lagSeconds: running ? Math.floor(random() ** 8 * 100_000) : null,
    lagMegabytes: running ? Math.floor(random() ** 8 * 100_000) / 100 : null,
    error,
    payMode: pick(['PrePay', 'PostPay']),
    runMode: pick(['Immediate', 'Timed']),
    instanceClass: pick(['micro', 'small', 'medium', 'large']),
    autoRenew: null,
    createdAt: time(created),
    startedAt: time(created + 60_000),
    endedAt: null,
    expiresAt: random() < 0.5 ? null : time(created + 31_536_000_000),
    expectRunAt: null,
    offlineAt: null,
    tags: [
      { key: 'team', value: `team-${Math.floor(random() * 300)}` },
      { key: 'env', value: pick(['prod', 'test', 'dev']) },
      { key: 'cost-centre', value: String(Math.floor(random() * 2000)) },
    ].slice(0, Math.floor(random() * 4)),
  };
  const database = (): RawDatabase =>
    random() < 0.5
      ? { DbName: `${pick(words)}_db`, NewDbName: random() < 0.1 ? 'moved_db' : '', DbMode: 'All' }
      : {
          DbName: `${pick(words)}_db`,
          DbMode: 'Partial',
          Tables: Array.from({ length: Math.floor(random() * 20) }, (_, table) => ({
            TableName: `t_${pick(words)}_${table}`,
            NewTableName: random() < 0.05 ? `new_${table}` : '',
          })),
        };
  const databases = Array.from({ length: 1 + Math.floor(random() * 3) }, database);
  const instances = [...source.names, ...destination.names];
  const fields = [
    row.jobId,
    row.jobName,
    ...instances,
    ...row.tags.map((tag) => `${tag.key}:${tag.value}`),
    error?.message,
    error?.reason,
  ];
  return {
    row,
    searchText: fields
      .filter((field) => typeof field === 'string')
      .join('\n')
      .normalize('NFKC')
      .toLowerCase(),
    instances,
    healthFacts: {
      inIncrementalStep: running,
      stepFailed: failed,
      openWarnings: false,
      expiresAtMs: null,
      expectRunAtMs: null,
    },
    objects: packObjects({ Objects: { Databases: databases } }),
  };
}
