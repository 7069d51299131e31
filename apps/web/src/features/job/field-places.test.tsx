import type { JobDetail } from '@syncdeck/contract';
import { jobDetailSchema } from '@syncdeck/contract/schemas';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { loadArea, speak } from '../../messages/text-store.ts';
import { ActionsSection } from './actions/actions-section.tsx';
import { EndpointsSection } from './endpoints/endpoints-section.tsx';
import { JobError } from './error/job-error.tsx';
import { JobState } from './header/job-state.tsx';
import { PanelHeader } from './header/panel-header.tsx';
import { StaleNotice } from './notices/stale-notice.tsx';
import { ObjectsTab } from './objects/objects-tab.tsx';
import { OptionsTab } from './options/options-tab.tsx';
import { BillingSection, IdentitySection, ScheduleSection } from './overview/facts-section.tsx';
import { TagsSection } from './overview/tags-section.tsx';
import { StepsSection } from './steps/steps-section.tsx';

vi.mock('../../view/use-view.ts', () => ({ useViewValue: () => 'utc' }));

type Place =
  | 'header'
  | 'error'
  | 'notice'
  | 'steps'
  | 'endpoints'
  | 'actions'
  | 'schedule'
  | 'billing'
  | 'identity'
  | 'tags'
  | 'objects'
  | 'options';

/** Where each part of a job is shown; a new one in the contract fails the build here. */
const places: Record<keyof JobDetail, Place> = {
  key: 'identity',
  account: 'identity',
  region: 'identity',
  jobId: 'identity',
  jobName: 'header',
  status: 'header',
  tradeStatus: 'billing',
  health: 'header',
  healthReasons: 'header',
  severity: 'header',
  jobType: 'identity',
  source: 'endpoints',
  destination: 'endpoints',
  step: 'schedule',
  progressPercent: 'steps',
  lagSeconds: 'endpoints',
  lagMegabytes: 'endpoints',
  error: 'error',
  payMode: 'billing',
  runMode: 'schedule',
  instanceClass: 'billing',
  autoRenew: 'billing',
  createdAt: 'schedule',
  startedAt: 'schedule',
  endedAt: 'schedule',
  expiresAt: 'billing',
  expectRunAt: 'schedule',
  offlineAt: 'billing',
  tags: 'tags',
  detailMessage: 'schedule',
  compareDisabledReason: 'schedule',
  specification: 'billing',
  dumperResumable: 'schedule',
  autoRetryMinutes: 'schedule',
  objectChangeStatus: 'schedule',
  steps: 'steps',
  objects: 'objects',
  options: 'options',
  rateLimit: 'options',
  actions: 'actions',
  collectedAt: 'identity',
  stale: 'notice',
  sourceError: 'notice',
  requestId: 'identity',
};

const doNothing = () => undefined;

const views: Record<Place, (job: JobDetail) => ReactNode> = {
  header: (job) => (
    <PanelHeader address={job} name={job.jobName} job={null} titleId="title" mode="panel" onClose={doNothing}>
      <JobState job={job} />
    </PanelHeader>
  ),
  error: (job) => job.error && <JobError job={job} error={job.error} />,
  notice: (job) => <StaleNotice state={job} />,
  steps: (job) => <StepsSection job={job} />,
  endpoints: (job) => <EndpointsSection job={job} />,
  actions: (job) => <ActionsSection job={job} />,
  schedule: (job) => <ScheduleSection job={job} />,
  billing: (job) => <BillingSection job={job} />,
  identity: (job) => <IdentitySection job={job} />,
  tags: (job) => <TagsSection tags={job.tags} />,
  objects: (job) => <ObjectsTab objects={job.objects} />,
  options: (job) => <OptionsTab job={job} />,
};

const dates: Readonly<Record<string, string>> = { startedAt: '2026-11-01', finishedAt: '2026-11-02' };

/** Every leaf of a schema by its path, `steps[].errors[].code`. */
function leaves(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodMiniObject)
    return Object.entries(schema.shape).flatMap(([key, part]) =>
      leaves(part, path === '' ? key : `${path}.${key}`),
    );
  if (schema instanceof z.ZodMiniArray) return leaves(schema.def.element, `${path}[]`);
  if (schema instanceof z.ZodMiniNullable) return leaves(schema.def.innerType, path);
  return [path];
}

/** A value with everything filled in and one item in each list; the leaf at `changed` says something else. */
function filled(schema: unknown, changed: string | null, path = ''): unknown {
  if (schema instanceof z.ZodMiniObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, part]) => [
        key,
        filled(part, changed, path === '' ? key : `${path}.${key}`),
      ]),
    );
  if (schema instanceof z.ZodMiniArray) return [filled(schema.def.element, changed, `${path}[]`)];
  if (schema instanceof z.ZodMiniNullable) return filled(schema.def.innerType, changed, path);
  const isChanged = path === changed;
  if (schema instanceof z.ZodMiniEnum) return schema.options[isChanged ? 1 : 0];
  if (schema instanceof z.ZodMiniBoolean) return !isChanged;
  if (schema instanceof z.ZodMiniNumber) return isChanged ? 43 : 41;
  const name = path.split('.').at(-1) ?? '';
  if (name.endsWith('At')) return `${dates[name] ?? '2026-11-03'}T10:00:0${isChanged ? 1 : 0}+08:00`;
  return isChanged ? `${path} changed` : path;
}

function jobWith(changed: string | null): JobDetail {
  const job = jobDetailSchema.parse(filled(jobDetailSchema, changed));
  // An answer is old with or without a fault; a fresh one has none.
  return changed === 'stale' ? { ...job, stale: false, sourceError: null } : job;
}

/** What a place shows, whole as on paper; React's own ids count up from render to render. */
function shown(place: Place, job: JobDetail): string {
  const container = document.createElement('div');
  const root = createRoot(container);
  act(() => root.render(views[place](job)));
  if (place === 'objects') act(() => void window.dispatchEvent(new Event('beforeprint')));
  const html = container.innerHTML.replaceAll(/_r_[0-9a-z]+_/gu, '');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  act(() => root.unmount());
  return html;
}

describe('every field of a job has a place', () => {
  beforeAll(async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00+08:00'), toFake: ['Date', 'setInterval'] });
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    await speak('en');
    await loadArea('job');
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  test('the same job is shown in the same way twice', () => {
    for (const place of new Set(Object.values(places)))
      expect(shown(place, jobWith(null))).toBe(shown(place, jobWith(null)));
  });

  test('every part of the contract is on the map', () => {
    expect(Object.keys(places).toSorted()).toEqual(Object.keys(jobDetailSchema.shape).toSorted());
  });

  test.each(Object.entries(places))(
    '%s: another value of any of its fields is seen in %s',
    (key, place) => {
      const before = shown(place, jobWith(null));
      const unseen: string[] = [];
      for (const path of leaves(jobDetailSchema).filter((leaf) => leaf.split(/[.[]/u)[0] === key))
        if (shown(place, jobWith(path)) === before) unseen.push(path);
      expect(unseen).toEqual([]);
    },
    30_000,
  );
});
