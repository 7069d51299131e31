import type { RawEndpoint, RawSyncJobInfo } from '@syncdeck/domain';
import { warnings } from '../catalogue/warning.ts';
import type { TroublePlace } from '../catalogue/trouble.ts';
import type { JobState } from '../life/job-state.ts';
import { storyOf } from '../life/stories.ts';
import type { Language } from '../protocol/language.ts';
import { beijingTime } from '../world/beijing-time.ts';
import type { JobIdentity } from '../world/job-identity.ts';
import { mixKeys, Random } from '../world/random.ts';
import { chooseTrouble } from './choose-trouble.ts';
import { actionsByStatus, allActions } from './job-actions.ts';
import { type JobTraits, traitsOf } from './job-traits.ts';
import { oldShape } from './old-shape.ts';
import { type RenderedEndpoint, renderEndpoint } from './render-endpoint.ts';
import { renderObjects } from './render-objects.ts';
import { renderOptions } from './render-options.ts';
import { renderSteps } from './render-steps.ts';
import { errInfo, noErrInfo, stepTip } from './render-tips.ts';

/** The whole SyncJobInfo of a generated job at a moment, as upstream would send it. */
export function renderJob(
  identity: JobIdentity,
  epoch: number,
  now: number,
  language: Language,
): RawSyncJobInfo {
  const traits = traitsOf(identity, epoch);
  const { key, createdAt, life, showcase } = identity;
  const state = { ...storyOf(identity.story)({ key, createdAt, epoch, now, life }), ...showcase?.state };
  const random = new Random(mixKeys(key, 201));
  const source = renderEndpoint(
    {
      engine: traits.source,
      region: traits.sourceRegion,
      access: traits.sourceAccess,
      crossAccount: traits.crossAccount,
    },
    random,
  );
  const destination = renderEndpoint(
    {
      engine: traits.destination,
      region: traits.destinationRegion,
      access: traits.destinationAccess,
      crossAccount: false,
    },
    random,
  );
  const raw: RawSyncJobInfo = {
    JobId: identity.jobId,
    JobName: traits.name,
    PayMode: traits.payMode,
    RunMode: state.status === 'UnInitialized' ? '' : traits.runMode,
    ExpectRunTime: beijingTime(traits.expectRunAt),
    AllActions: [...allActions],
    Actions: [...actionsByStatus[state.status]],
    Options: renderOptions(traits, random),
    Objects: renderObjects(traits, random),
    Specification: random.chance(0.3) ? 'Standard' : '',
    ExpireTime: beijingTime(traits.expireAt),
    SrcRegion: traits.sourceRegion,
    SrcDatabaseType: traits.source,
    SrcAccessType: traits.sourceAccess,
    SrcInfo: source.info,
    SrcNodeType: source.nodeType,
    SrcInfos: source.infos,
    DstRegion: traits.destinationRegion,
    DstDatabaseType: traits.destination,
    DstAccessType: traits.destinationAccess,
    DstInfo: destination.info,
    DstNodeType: destination.nodeType,
    DstInfos: destination.infos,
    CreateTime: beijingTime(createdAt),
    StartTime: beijingTime(state.startedAt),
    Status: state.status,
    EndTime: beijingTime(state.endedAt),
    Tags: traits.tags,
    Detail: renderDetail(traits, state, random, placeOf(traits, source, destination, random), language),
    TradeStatus: state.tradeStatus,
    InstanceClass: traits.instanceClass,
    AutoRenew: traits.autoRenew,
    OfflineTime: beijingTime(traits.offlineAt),
    AutoRetryTimeRangeMinutes: traits.autoRetryMinutes,
    ...(random.chance(0.7) && { OptObjStatus: 'Normal' }),
    DumperResumeCtrl: random.chance(0.85) ? 'yes' : 'no',
  };
  const shaped =
    traits.oldShape || state.status === 'UnInitialized'
      ? oldShape(raw, state.status === 'UnInitialized')
      : raw;
  return showcase?.patch ? showcase.patch(shaped) : shaped;
}

function renderDetail(
  traits: JobTraits,
  state: JobState,
  random: Random,
  place: TroublePlace,
  language: Language,
): RawSyncJobInfo['Detail'] {
  const trouble = chooseTrouble(traits, state, random);
  const warning = random.pick(warnings);
  const tips = {
    error: state.inTrouble ? stepTip(trouble, place, language) : null,
    warning: state.warned ? stepTip(warning, place, language) : null,
  };
  const finishTimes = random.chance(0.4);
  return {
    ...renderSteps(traits, state, tips, language, finishTimes),
    Progress: state.overallProgress,
    CurrentStepProgress: state.startedAt === null ? -1 : state.stepProgress,
    MasterSlaveDistance: state.lagMegabytes,
    SecondsBehindMaster: state.lagSeconds,
    Message: state.inTrouble && random.chance(0.3) ? trouble.reason[language] : '',
    CauseOfCompareDisable: traits.compareDisabled ? compareDisabled[language] : '',
    ErrInfo: state.inTrouble ? errInfo(trouble, place, language) : { ...noErrInfo },
  };
}

const compareDisabled: Readonly<Record<Language, string>> = {
  'zh-CN': '当前任务开启了DML过滤()。',
  'en-US': 'The current task has opened DML filtering().',
};

function placeOf(
  traits: JobTraits,
  source: RenderedEndpoint,
  destination: RenderedEndpoint,
  random: Random,
): TroublePlace {
  const from = source.infos.Info?.[0] ?? source.info;
  const to = destination.infos.Info?.[0] ?? destination.info;
  return {
    database: `${traits.business.replaceAll('-', '_')}_db`,
    table: random.pick(['t_order', 't_payment', 't_user', 't_stock', 't_event_log']),
    sourceAddress: addressOf(from),
    destinationAddress: addressOf(to),
    account: from.User || 'dts_sync',
    gtid: `3e11fa47-71ca-11e1-9e33-c80aa9429562:${random.integer(100_000, 900_000)}-${random.integer(900_001, 990_000)}`,
  };
}

function addressOf(node: RawEndpoint): string {
  return node.Ip ? `${node.Ip}:${node.Port}` : `${node.InstanceId}:${node.Port}`;
}
