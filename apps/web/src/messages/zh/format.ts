import type { Translated } from '../dictionary.ts';
import type { formatMessages as en } from '../en/format.ts';

export const formatMessages: Translated<typeof en> = {
  'format.none': '未设置',
  'format.unknown': '未上报',
  'format.seconds': '{seconds} 秒',
  'format.minutes': '{minutes} 分',
  'format.minutesSeconds': '{minutes} 分 {seconds} 秒',
  'format.hours': '{hours} 小时 {minutes} 分',
  'format.days': '{days} 天 {hours} 小时',
  'format.megabytes': '{value} MB',
  'format.yes': '是',
  'format.no': '否',
};
