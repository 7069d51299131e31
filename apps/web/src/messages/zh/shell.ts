import type { Translated } from '../dictionary.ts';
import type { shellMessages as en } from '../en/shell.ts';

export const shellMessages: Translated<typeof en> = {
  'shell.notFound.title': '页面不存在',
  'shell.notFound.detail': '地址 {path} 没有对应的页面。任务页的地址形如 /jobs/账号/地域/任务ID。',
  'shell.notFound.back': '返回同步任务列表',
};
