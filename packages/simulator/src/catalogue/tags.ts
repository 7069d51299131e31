import type { RawTagItem } from '@syncdeck/domain';
import type { Random } from '../world/random.ts';

const teams = ['core', 'trade', 'growth', 'data', 'infra', 'games', 'finance', 'platform'];
const departments = ['交易平台部', '数据平台部', '基础架构部', '互动娱乐运营部'];
const people = ['zhangwei', 'liting', 'chenjie', 'wangfang', 'linhao'];

/** None, or team and env, often with the business, sometimes the three Chinese ones of self-built clouds. */
export function tagJob(random: Random, business: string, environment: string): RawTagItem[] {
  const kind = random.next();
  if (kind < 0.22) return [];
  if (kind < 0.3) {
    return [
      { TagKey: '运营部门', TagValue: random.pick(departments) },
      { TagKey: '运营产品', TagValue: business },
      { TagKey: '负责人', TagValue: random.pick(people) },
    ];
  }
  const tags: RawTagItem[] = [
    { TagKey: 'team', TagValue: random.pick(teams) },
    { TagKey: 'env', TagValue: environment },
  ];
  if (random.chance(0.5)) tags.push({ TagKey: 'biz', TagValue: business });
  if (random.chance(0.15)) tags.push({ TagKey: 'cost-center', TagValue: `CC-${random.integer(1000, 1040)}` });
  if (random.chance(0.06)) tags.push({ TagKey: 'critical', TagValue: '' });
  return tags;
}
