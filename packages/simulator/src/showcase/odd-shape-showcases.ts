import type { RawSyncJobInfo } from '@syncdeck/domain';
import { beijingRfc3339, noTime, parseBeijingTime } from '../world/beijing-time.ts';
import type { Showcase } from './showcase.ts';

const year = 365 * 86_400_000;
const modern = () => ({ oldShape: false });

/** Every null, "", absent group and value of tomorrow that an answer may hold. */
export const oddShapeShowcases: readonly Showcase[] = [
  { traits: modern, patch: (job) => ({ ...job, Status: 'Hibernating', TradeStatus: 'Frozen' }) },
  {
    traits: modern,
    patch: (job) => ({
      ...job,
      DstDatabaseType: 'cdwch',
      DstAccessType: 'privatelink',
      InstanceClass: 'xlarge',
    }),
  },
  { traits: modern, patch: inRfc3339 },
  { traits: modern, patch: inRfc3339, story: 'resting-Stopped' },
  { traits: modern, state: { lagSeconds: -1, lagMegabytes: -1 } },
  { traits: modern, story: 'idle-source' },
  { age: [3.6 * year, 4.5 * year], traits: () => ({ oldShape: true }) },
  { age: [3.6 * year, 4.5 * year], traits: () => ({ oldShape: true }), story: 'resting-Paused' },
  {
    traits: modern,
    patch: (job) => ({ ...job, Tags: null, Actions: null, AllActions: null, Objects: null, Options: null }),
  },
  { traits: modern, patch: (job) => ({ ...job, Detail: null, SrcInfos: null, DstInfos: null }) },
  { traits: modern, patch: (job) => ({ ...job, Detail: { ...job.Detail, StepInfos: null } }) },
  { traits: modern, patch: (job) => ({ ...job, Detail: { ...job.Detail, StepAll: 0 } }) },
  {
    traits: modern,
    patch: (job) => ({
      ...job,
      Detail: { ...job.Detail, ErrInfo: null, SecondsBehindMaster: null, MasterSlaveDistance: null },
    }),
  },
  { traits: modern, patch: ({ JobId, CreateTime, Status }) => ({ JobId, CreateTime, Status }) },
  { traits: () => ({ ...modern(), source: 'tdsqlmysql' }), patch: (job) => ({ ...job, SrcNodeType: '' }) },
  {
    traits: modern,
    patch: (job) => ({
      ...job,
      SrcDatabaseType: '',
      DstDatabaseType: '',
      SrcAccessType: '',
      DstAccessType: '',
    }),
  },
  {
    traits: modern,
    patch: (job) => ({ ...job, StartTime: '', EndTime: '', ExpireTime: '0000-00-00 00:00:00' }),
  },
  { traits: modern, patch: (job) => ({ ...job, ExpireTime: 'next Tuesday', AutoRenew: null }) },
  { traits: modern, patch: stepOfTomorrow },
];

const times = ['CreateTime', 'StartTime', 'EndTime', 'ExpectRunTime', 'ExpireTime', 'OfflineTime'] as const;

/** The same times as RFC 3339, the form that upstream announces. */
function inRfc3339(job: RawSyncJobInfo): RawSyncJobInfo {
  const changed: RawSyncJobInfo = { ...job };
  for (const name of times) {
    const time = job[name];
    if (time && time !== noTime) changed[name] = beijingRfc3339(parseBeijingTime(time));
  }
  return changed;
}

function stepOfTomorrow(job: RawSyncJobInfo): RawSyncJobInfo {
  const steps = job.Detail?.StepInfos?.map((step, index) =>
    index === 0 ? { ...step, StepId: 'river', StepName: '增量拉取', Status: 'rewinding' } : step,
  );
  return { ...job, Detail: { ...job.Detail, StepInfos: steps } };
}
