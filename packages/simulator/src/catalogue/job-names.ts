import type { Random } from '../world/random.ts';

const businesses = [
  'orders',
  'payments',
  'users',
  'inventory',
  'billing',
  'coupons',
  'logistics',
  'search',
  'risk',
  'chat',
  'feeds',
  'ads',
  'catalog',
  'accounts',
  'wallet',
  'sessions',
  'reports',
  'iot-telemetry',
  'game-save',
  'membership',
  'refunds',
  'pricing',
  'warehouse',
  'crm',
  'audit',
];
const chineseBusinesses = [
  '订单中心',
  '支付流水',
  '会员库',
  '库存',
  '优惠券',
  '物流轨迹',
  '风控',
  '账务',
  '商品库',
  '客服工单',
  '运营报表',
  '游戏存档',
  '门店',
  '发票',
  '积分',
];
const targets = [
  'dw',
  'dr',
  'replica',
  'report',
  'search',
  'cache',
  'archive',
  'bi',
  'hk',
  'sgp',
  'lake',
  'gray',
];
const chineseTargets = [
  '同步到数仓',
  '灾备',
  '上海灾备',
  '异地多活',
  '报表库',
  '迁移上云',
  '→ 数仓',
  '双写校验',
  '归档',
  '容灾演练',
];
const environments = ['prod', 'prod', 'prod', 'prod', 'staging', 'test', 'dev', 'gray'];

export interface Naming {
  name: string;
  business: string;
  environment: string;
}

/** A name as people give them; one in nine is DTS's own, the job id. */
export function nameJob(random: Random, jobId: string, toKafka: boolean): Naming {
  const business = random.pick(businesses);
  const environment = random.pick(environments);
  const target = toKafka ? random.pick(['kafka', 'events', 'cdc', 'binlog']) : random.pick(targets);
  const style = random.next();
  const number = random.integer(1, 16);
  const name =
    style < 0.11
      ? jobId
      : style < 0.31
        ? `${random.pick(chineseBusinesses)}${toKafka ? '投递Kafka' : random.pick(chineseTargets)}${random.chance(0.3) ? `-${number}` : ''}`
        : style < 0.61
          ? `${business}-${environment} → ${business}-${target}`
          : style < 0.84
            ? `${business}-${environment}-to-${target}${random.chance(0.35) ? `-${String(number).padStart(2, '0')}` : ''}`
            : `${environment}_${business}_${target}_sync`;
  return { name, business, environment };
}
