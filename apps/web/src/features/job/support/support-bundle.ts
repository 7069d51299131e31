import type { Endpoint, EndpointNode, JobDetail, Meta, Step } from '@syncdeck/contract';
import { countObjects } from '../objects/count-objects.ts';
import { objectTree } from '../objects/object-tree.ts';
import { nodeFields } from '../../../format/job/node-fields.ts';
import { bundledOptions } from './bundled-options.ts';
import { pick } from './pick.ts';

export interface BundleContext {
  meta: Pick<Meta, 'mode' | 'version'>;
  /** When the bundle is made, in epoch ms. */
  now: number;
  /** The job's page, for whoever can reach it. */
  link: string;
}

/**
 * What a ticket about a job needs, field by field from the detail, which holds no secret; row filters stay out,
 * since they may quote business data. Times are RFC 3339.
 */
export function supportBundle(job: JobDetail, { meta, now, link }: BundleContext) {
  const { databases, tables } = countObjects(objectTree(job.objects));
  return {
    madeBy: `SyncDeck ${meta.version}`,
    madeAt: new Date(now).toISOString(),
    demoData: meta.mode === 'demo',
    link,
    job: pick(job, 'account', 'region', 'jobId', 'jobName', 'jobType'),
    collected: {
      ...pick(job, 'collectedAt', 'requestId', 'stale'),
      sourceError: job.sourceError && pick(job.sourceError, 'kind', 'code', 'message', 'requestId'),
    },
    state: {
      ...pick(job, 'status', 'tradeStatus', 'health', 'severity', 'lagSeconds', 'lagMegabytes'),
      ...pick(job, 'progressPercent', 'detailMessage', 'objectChangeStatus', 'compareDisabledReason'),
      healthReasons: [...job.healthReasons],
      step: job.step && pick(job.step, 'number', 'total', 'id', 'name', 'status', 'progressPercent'),
    },
    error: job.error && pick(job.error, 'reason', 'message', 'solution'),
    times: pick(job, 'createdAt', 'expectRunAt', 'startedAt', 'endedAt', 'expiresAt', 'offlineAt'),
    steps: job.steps.map(bundledStep),
    source: bundledEndpoint(job.source),
    destination: bundledEndpoint(job.destination),
    billing: pick(job, 'payMode', 'autoRenew', 'instanceClass', 'specification'),
    running: pick(job, 'runMode', 'autoRetryMinutes', 'dumperResumable'),
    options: bundledOptions(job.options),
    rateLimit: {
      ...Object.fromEntries(limits.map((limit) => [limit, pick(job.rateLimit[limit], 'current', 'default')])),
      setByUser: job.rateLimit.setByUser,
    },
    objects: { mode: job.objects.mode, databases, tables, advancedObjects: [...job.objects.advancedObjects] },
    tags: job.tags.map((tag) => pick(tag, 'key', 'value')),
  };
}

const limits = ['dumpThreads', 'dumpRps', 'loadThreads', 'loadRps', 'sinkerThreads'] as const;

function bundledStep(step: Step) {
  const tips = (list: Step['errors']) =>
    list.map((tip) => pick(tip, 'code', 'message', 'solution', 'helpUrl', 'skipInfo'));
  return {
    ...pick(step, 'number', 'id', 'name', 'status', 'progressPercent'),
    ...pick(step, 'startedAt', 'finishedAt', 'durationSeconds'),
    errors: tips(step.errors),
    warnings: tips(step.warnings),
  };
}

function bundledEndpoint(endpoint: Endpoint) {
  return {
    ...pick(endpoint, 'databaseType', 'accessType', 'region', 'nodeType', 'address', 'nodes'),
    endpoints: endpoint.endpoints.map(
      (node): EndpointNode => pick(node, ...nodeFields().map(({ field }) => field)),
    ),
  };
}
