import { apiPaths } from '../paths.ts';
import { listParameters } from './list-parameters.ts';
import { jsonAnswer, openAnswer, problems, textAnswer, validated } from './responses.ts';
import { refTo } from './schemas.ts';
import type { OpenApiDocument, OperationObject, ParameterObject } from './shapes.ts';

const address: ParameterObject[] = [
  pathParameter('account', 'Alias of the account.'),
  pathParameter('region', 'Region code of the source that lists the job.'),
  pathParameter('jobId', 'Job id.'),
];

const ifNoneMatch: ParameterObject = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of the version that the reader has.',
  schema: { type: 'string' },
};

const lastEventId: ParameterObject = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'Id of the last event that the reader has seen.',
  schema: { type: 'string' },
};

const listAnswer = {
  ...jsonAnswer('The window that was asked for, with counts and the state of each source.', 'JobPage'),
  content: {
    'application/json': { schema: refTo('JobPage') },
    'text/csv': { schema: { type: 'string' } },
  },
};

/** `event: snapshot, jobs, source, ping`, each with JSON data. */
const streamAnswer = {
  ...textAnswer('Server-sent events.', 'text/event-stream'),
  content: {
    'text/event-stream': {
      schema: {
        type: 'string',
        description: 'Data by event name is given under x-events.',
        'x-events': {
          snapshot: refTo('SnapshotEvent'),
          jobs: refTo('JobsEvent'),
          source: refTo('SourceState'),
          ping: refTo('PingEvent'),
        },
      },
    },
  },
};

/** 400 everywhere: a request may name two hosts, a path hold a broken escape. */
const ofApi = problems(400, 403, 405, 421, 500);
const ofUpstream = problems(429, 502, 504);

/** Every path of the BFF with what it takes and answers. */
export function operations(): OpenApiDocument['paths'] {
  return {
    [apiPaths.meta]: get('getMeta', 'What this server is and watches', [], {
      '200': jsonAnswer('Mode, version, accounts and thresholds.', 'Meta'),
      ...ofApi,
    }),
    [apiPaths.jobs]: get(
      'listJobs',
      'List, filter, sort and count jobs',
      [...listParameters(), ifNoneMatch],
      {
        ...validated(listAnswer),
        ...ofApi,
      },
    ),
    [apiPaths.job]: get('getJob', 'One job, at most 2 s old', [...address, ifNoneMatch], {
      ...validated(jsonAnswer('The job.', 'JobDetail')),
      ...problems(404),
      ...ofApi,
      ...ofUpstream,
    }),
    [apiPaths.jobRaw]: get('getJobRaw', "One job as upstream's own object", [...address, ifNoneMatch], {
      ...validated(jsonAnswer('The object, secrets blanked.', 'JobRaw')),
      ...problems(404),
      ...ofApi,
      ...ofUpstream,
    }),
    [apiPaths.describeSyncJobs]: {
      post: {
        operationId: 'describeSyncJobs',
        summary: "Upstream's own DescribeSyncJobs, signed here",
        tags: ['jobs'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: refTo('DescribeSyncJobsBody') } },
        },
        responses: {
          '200': jsonAnswer("Upstream's answer, also its Error; secrets blanked.", 'DescribeSyncJobsAnswer'),
          ...problems(413, 415),
          ...ofApi,
          ...ofUpstream,
        },
      },
    },
    [apiPaths.stream]: get('stream', 'What changes, as it changes', [lastEventId], {
      '200': streamAnswer,
      ...problems(429),
      ...ofApi,
    }),
    [apiPaths.openapi]: get('getOpenApi', 'This document', [ifNoneMatch], {
      ...validated(openAnswer('This document.')),
      ...ofApi,
    }),
    [apiPaths.health]: get('getHealth', 'The process answers', [], ofMachines('It answers.')),
    [apiPaths.ready]: get('getReady', 'Every source has answered or failed once', [], {
      ...ofMachines('Every source has answered or failed once.'),
      '503': openAnswer('Not yet.'),
    }),
    [apiPaths.metrics]: get('getMetrics', 'Prometheus text', [], {
      '200': textAnswer('Metrics.', 'text/plain'),
      ...problems(405, 421, 500),
    }),
  };
}

function ofMachines(description: string): OperationObject['responses'] {
  return { '200': openAnswer(description), ...problems(405, 500) };
}

function get(
  operationId: string,
  summary: string,
  parameters: ParameterObject[],
  responses: OperationObject['responses'],
): { get: OperationObject } {
  const tags = [operationId.includes('Job') ? 'jobs' : 'server'];
  return { get: { operationId, summary, tags, parameters, responses } };
}

function pathParameter(name: string, description: string): ParameterObject {
  return { name, in: 'path', required: true, description, schema: { type: 'string', minLength: 1 } };
}
