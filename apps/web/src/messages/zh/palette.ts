import type { Translated } from '../dictionary.ts';
import type { paletteMessages as en } from '../en/palette.ts';

export const paletteMessages: Translated<typeof en> = {
  'palette.title': '命令面板',
  'palette.field': '查找任务、筛选条件、视图或操作',
  'palette.hint': '任务、筛选条件、视图或操作',
  'palette.results': '查找结果',
  'palette.count': '{count} 条结果',
  'palette.group.recent': '最近使用',
  'palette.group.filters': '筛选条件',
  'palette.group.views': '已保存的视图',
  'palette.group.actions': '操作',
  'palette.group.jobs': '任务',
  'palette.set': '{name}：{value}',
  'palette.search': '在列表中搜索“{text}”',
  'palette.pause': '暂停更新',
  'palette.resume': '恢复更新',
  'palette.clear': '清除全部筛选条件',
};
