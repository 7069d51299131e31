import type { Translated } from '../dictionary.ts';
import type { listMessages as en } from '../en/list.ts';

export const listMessages: Translated<typeof en> = {
  'list.title': '同步任务',
};
