import type { Dictionary } from '../dictionary.ts';

/** What can be taken elsewhere of a job: its support bundle, links, paper. */
export const jobToolMessages = {
  'job.support': 'Support bundle',
  'job.support.heading': 'DTS sync job {jobId}',
  'job.support.intro':
    'All that a ticket about this job needs: ids, endpoints, steps, errors, options, times with their zone, and the RequestId. It holds no password, key or token, and no row filter.',
  'job.support.preview': 'Markdown',
  'job.support.copy-markdown': 'Copy Markdown',
  'job.support.copy-json': 'Copy JSON',
  'job.support.download-markdown': 'Download Markdown',
  'job.support.download-json': 'Download JSON',
  'job.support.name': 'Name',
  'job.support.link': 'Link',
  'job.support.made': 'Made by',
  'job.support.state': 'State',
  'job.support.reason': 'Reason',
  'job.support.engine': 'Engine',
  'job.support.collected': 'Collected from Tencent Cloud',
  'job.support.last-failure': 'Last failure',
  'job.support.failed-request': 'RequestId of the failure',
  'job.steps.duration': 'Duration',
  'job.more': 'More',
  'job.copy-link': 'Copy job link',
  'job.copy-curl': 'Copy as curl',
  'job.print': 'Print',
  'job.compare': 'Compare with another job',
} as const satisfies Dictionary;
