import type { Translated } from '../dictionary.ts';
import type { jobToolMessages as en } from '../en/job-tools.ts';

export const jobToolMessages: Translated<typeof en> = {
  'job.support': '工单信息',
  'job.support.heading': 'DTS 同步任务 {jobId}',
  'job.support.intro':
    '提交工单所需的全部信息：ID、两端地址、步骤、错误、选项、带时区的时间以及 RequestId。不含密码、密钥和令牌，也不含行过滤条件。',
  'job.support.preview': 'Markdown',
  'job.support.copy-markdown': '复制 Markdown',
  'job.support.copy-json': '复制 JSON',
  'job.support.download-markdown': '下载 Markdown',
  'job.support.download-json': '下载 JSON',
  'job.support.name': '名称',
  'job.support.link': '链接',
  'job.support.made': '生成于',
  'job.support.state': '状态',
  'job.support.reason': '原因',
  'job.support.engine': '数据库',
  'job.support.collected': '采集信息',
  'job.support.last-failure': '最近一次失败',
  'job.support.failed-request': '失败请求的 RequestId',
  'job.steps.duration': '耗时',
  'job.more': '更多',
  'job.copy-link': '复制任务链接',
  'job.copy-curl': '复制为 curl',
  'job.print': '打印',
  'job.compare': '与其他任务对比',
};
