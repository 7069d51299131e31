import type { JobDetail } from '@syncdeck/contract';
import { countObjects } from '../objects/count-objects.ts';
import { objectTree } from '../objects/object-tree.ts';
import { lagText } from '../steps/step-lag.ts';
import { endpointLines } from './endpoint-lines.ts';
import { blockLines, codeOf, enumOf, factLines, timeOf, type Words, yesOrNo } from './fact-lines.ts';
import { codeSpan, plainText } from './markdown-text.ts';
import { limitLines, optionLines, retryText } from './option-lines.ts';
import { stepLines } from './step-lines.ts';
import type { BundleContext } from './support-bundle.ts';

/**
 * What a ticket about a job needs, as Markdown in the reader's language, every time with its zone. Upstream's
 * text stands in code or as entities, so that it can't become markup.
 */
export function bundleMarkdown(job: JobDetail, context: BundleContext, words: Words): string {
  const { t } = words;
  const sections: (readonly [title: string, lines: string[]])[] = [
    [t('job.support.state'), stateLines(job, words)],
    [t('job.error'), job.error === null ? [] : errorLines(job.error, words)],
    [t('job.steps'), stepLines(job, words, context.now)],
    [t('job.source'), endpointLines(job.source, words)],
    [t('job.destination'), endpointLines(job.destination, words)],
    [t('job.running'), runningLines(job, words)],
    [t('job.billing'), billingLines(job, words)],
    [t('job.tab.options'), optionLines(job.options, words)],
    [t('job.options.rate-limits'), limitLines(job.rateLimit, words)],
    [t('job.tab.objects'), objectLines(job, words)],
    [t('job.tags'), job.tags.map(({ key, value }) => `- ${codeSpan(`${key}: ${value}`)}`)],
    [t('job.support.collected'), collectedLines(job, words)],
  ];
  return [
    ...headLines(job, context, words),
    ...sections.flatMap(([title, lines]) => (lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [])),
    '',
  ].join('\n');
}

function headLines(job: JobDetail, { meta, now, link }: BundleContext, words: Words): string[] {
  const { t, enumName, format } = words;
  const made = `SyncDeck ${meta.version}, ${format.absolute(new Date(now).toISOString())}`;
  return [
    `# ${t('job.support.heading', { jobId: codeSpan(job.jobId) })}`,
    '',
    ...(meta.mode === 'demo' ? [`> **${t('shell.demo')}**`, ''] : []),
    ...factLines(words, [
      ['job.support.name', codeOf(job.jobName)],
      ['job.field.jobId', codeOf(job.jobId)],
      ['job.field.account', codeOf(job.account)],
      ['job.field.region', enumOf(words, 'region', job.region)],
      [
        'job.field.jobType',
        job.jobType && `${plainText(enumName('jobType', job.jobType))} ${codeSpan(job.jobType)}`,
      ],
      ['job.support.link', codeOf(link)],
      ['job.support.made', plainText(made)],
    ]),
  ];
}

function stateLines(job: JobDetail, words: Words): string[] {
  return factLines(words, [
    ['job.last-known.status', enumOf(words, 'status', job.status)],
    ['job.last-known.health', enumOf(words, 'health', job.health)],
    ['job.arrow.lag', lagText(job, words.format)],
    ['job.field.tradeStatus', enumOf(words, 'tradeStatus', job.tradeStatus)],
    ['job.field.detailMessage', codeOf(job.detailMessage)],
    ['job.field.objectChangeStatus', codeOf(job.objectChangeStatus)],
    ['job.field.compareDisabledReason', codeOf(job.compareDisabledReason)],
  ]);
}

function errorLines({ reason, message, solution }: NonNullable<JobDetail['error']>, words: Words): string[] {
  const { t } = words;
  return [
    ...factLines(words, [['job.support.reason', codeOf(reason)]]),
    ...blockLines(t('job.error.message'), message),
    ...blockLines(t('job.error.solution'), solution),
  ];
}

function runningLines(job: JobDetail, words: Words): string[] {
  const minutes = job.autoRetryMinutes;
  const retry = minutes === null ? null : retryText(minutes, words);
  return factLines(words, [
    ['job.field.runMode', enumOf(words, 'runMode', job.runMode)],
    ['job.field.createdAt', timeOf(words, job.createdAt)],
    ['job.field.expectRunAt', timeOf(words, job.expectRunAt)],
    ['job.field.startedAt', timeOf(words, job.startedAt)],
    ['job.field.endedAt', timeOf(words, job.endedAt)],
    ['job.field.autoRetryMinutes', retry],
    ['job.field.dumperResumable', yesOrNo(words, job.dumperResumable)],
  ]);
}

function billingLines(job: JobDetail, words: Words): string[] {
  return factLines(words, [
    ['job.field.payMode', enumOf(words, 'payMode', job.payMode)],
    ['job.field.instanceClass', enumOf(words, 'instanceClass', job.instanceClass)],
    ['job.field.specification', enumOf(words, 'specification', job.specification)],
    ['job.field.autoRenew', yesOrNo(words, job.autoRenew)],
    ['job.field.expiresAt', timeOf(words, job.expiresAt)],
    ['job.field.offlineAt', timeOf(words, job.offlineAt)],
  ]);
}

function objectLines({ objects }: JobDetail, words: Words): string[] {
  const { t } = words;
  const { databases, tables } = countObjects(objectTree(objects));
  const counts = [
    t('job.objects.count.databases', { count: databases }),
    t('job.objects.count.tables', { count: tables }),
  ];
  return factLines(words, [
    ['job.objects.mode', codeOf(objects.mode)],
    ['job.objects.counts', counts.join(t('job.list-separator'))],
    ['job.objects.advanced', objects.advancedObjects.map(codeSpan).join(t('job.list-separator'))],
  ]);
}

function collectedLines({ requestId, collectedAt, sourceError }: JobDetail, words: Words): string[] {
  return factLines(words, [
    ['job.request-id', codeOf(requestId)],
    ['job.field.collectedAt', timeOf(words, collectedAt)],
    ['job.support.last-failure', codeOf(sourceError?.code ?? sourceError?.message)],
    ['job.support.failed-request', codeOf(sourceError?.requestId)],
  ]);
}
