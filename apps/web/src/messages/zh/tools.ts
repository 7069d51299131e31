import type { Translated } from '../dictionary.ts';
import type { toolMessages as en } from '../en/tools.ts';
import { viewMessages } from './views.ts';

export const toolMessages: Translated<typeof en> = {
  ...viewMessages,
  'range.distribution': '{name}：任务数',
  'range.bin': '{range}：{count} 个任务',
  'range.asTable': '以表格显示',
  'range.jobs': '任务数',
  'range.gives': '{count} 个任务',
  'range.withoutValue': '{count} 个任务没有该值。',
  'range.last24h': '最近 24 小时',
  'range.last7d': '最近 7 天',
  'range.last30d': '最近 30 天',
  'range.next7d': '未来 7 天',
  'range.next30d': '未来 30 天',
  'range.overdue': '已过期',
  'range.unit.lagSeconds': '单位为秒，含两端，任一端可留空。',
  'range.unit.lagMegabytes': '单位为 MB，含两端，任一端可留空。',
  'range.unit.progressPercent': '单位为百分比，含两端，任一端可留空。',
  'range.unit.date': '按北京时间的整日计算，含首尾两日。',
  'object.name': '库、表或模式（Schema）',
  'object.hint': '格式为 库、库.表 或 库.模式.表，按源端或目标端的准确名称匹配。名称含点时请用反引号括起。',
  'object.wrong': '格式不是 库、库.表 或 库.模式.表。',
  'object.find': '查找任务',
  'search.looksAt': '搜索任务 ID 和名称、各节点的实例与地址、标签，以及错误信息及其解决方案。',
  'search.words': '每个词都须出现，顺序不限，不区分大小写和全半角。',
  'search.paste': '粘贴多个任务 ID，即只显示这些任务。',
  'ids.missing': '{all} 个任务 ID 中有 {count} 个不存在',
  'ids.remove': '从筛选中移除',
};
