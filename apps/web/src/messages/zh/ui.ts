import type { Translated } from '../dictionary.ts';
import type { uiMessages as en } from '../en/ui.ts';

export const uiMessages: Translated<typeof en> = {
  'ui.close': '关闭',
  'ui.copy': '复制{what}',
  'ui.copied': '已复制',
  'ui.copyByHand': '当前环境不允许页面写入剪贴板。文本已选中，请按 Ctrl+C 或 Cmd+C 复制。',
  'ui.copyTitle': '复制',
  'ui.loading': '加载中…',
  'ui.retry': '重试',
  'ui.reload': '重新加载页面',
  'ui.newVersion': 'SyncDeck 已升级，请重新加载页面。',
  'ui.crashed': '页面的这一部分出错了',
};
