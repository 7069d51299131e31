import { apiPaths } from '@syncdeck/contract';
import express, { type RequestHandler } from 'express';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Core } from './core/core.ts';
import { AppError } from './errors/app-error.ts';
import { accessLog } from './http/access-log.ts';
import { completeHeads } from './http/complete-heads.ts';
import { guards } from './http/guards.ts';
import { jsonBody } from './http/json-body.ts';
import { type Route, registerRoute } from './http/register-route.ts';
import { readTarget } from './http/request-target.ts';
import { sendProblem } from './http/send-problem.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import { metricsRoute } from './metrics/metrics-route.ts';
import { describeSyncJobsRoute } from './routes/dts/describe-sync-jobs-route.ts';
import { healthRoute, readyRoute } from './routes/health/health-routes.ts';
import { jobRawRoute, jobRoute } from './routes/job/job-routes.ts';
import { jobsRoute } from './routes/jobs/jobs-route.ts';
import { metaRoute } from './routes/meta/meta-route.ts';
import { openApiRoute } from './routes/openapi/openapi-route.ts';
import { pageRoutes } from './static/page-routes.ts';
import { EventHub } from './stream/event-hub.ts';
import { streamRoute } from './stream/stream-route.ts';

export interface App {
  handler: RequestListener;
  /** Ends every open stream and opens no more; for the shutdown. */
  closeStreams: () => void;
}

export interface AppParts {
  core: Core;
  log: Logger;
  metrics: Metrics;
  /** Folder of the built page; may be missing. */
  webRoot: string;
}

/** The HTTP side of the BFF over `core`. */
export function createApp({ core, log, metrics, webRoot }: AppParts): App {
  const hub = new EventHub(core);
  metrics.watch(core, hub);
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', false);
  app.enable('case sensitive routing').enable('strict routing');

  completeHeads(app);
  app.use(guards(core.config.host));
  const routes: Route[] = [
    { method: 'GET', path: apiPaths.jobs, handlers: [jobsRoute(core)] },
    { method: 'GET', path: apiPaths.job, handlers: [jobRoute(core)] },
    { method: 'GET', path: apiPaths.jobRaw, handlers: [jobRawRoute(core)] },
    { method: 'GET', path: apiPaths.meta, handlers: [metaRoute(core)] },
    { method: 'GET', path: apiPaths.stream, handlers: [streamRoute(core, hub, metrics.observer)] },
    { method: 'POST', path: apiPaths.describeSyncJobs, handlers: [...jsonBody, describeSyncJobsRoute(core)] },
    { method: 'GET', path: apiPaths.openapi, handlers: [openApiRoute(core.config.version)] },
    { method: 'GET', path: apiPaths.health, handlers: [healthRoute] },
    { method: 'GET', path: apiPaths.ready, handlers: [readyRoute(core)] },
    { method: 'GET', path: apiPaths.metrics, handlers: [metricsRoute(metrics.registry)] },
  ];
  for (const route of routes) registerRoute(app, route);
  app.use(
    refuseApiPath,
    ...pageRoutes(webRoot),
    sendProblem(log, (text) => core.mask(text)),
  );
  return { handler: accessLog(log, metrics.answered, app), closeStreams: () => hub.close() };
}

/** What no route took and is meant for the API is never answered with the page. */
const refuseApiPath: RequestHandler = (req, _res, next) => {
  if (readTarget(req.url).area !== 'api') return next();
  throw new AppError('not-found', 'The API has no such path; /api/openapi.json lists those it has.');
};
