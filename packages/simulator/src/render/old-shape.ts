import type { RawSyncJobInfo } from '@syncdeck/domain';
import { oldActions } from './job-actions.ts';

/** The answer of 2022: whole groups of fields are absent. An unconfigured job has no endpoints either. */
export function oldShape(job: RawSyncJobInfo, unconfigured: boolean): RawSyncJobInfo {
  const { Options, Objects, TradeStatus, InstanceClass, AutoRenew, OfflineTime, ...older } = job;
  const { SrcInfos, DstInfos, SrcNodeType, DstNodeType, OptObjStatus, DumperResumeCtrl, ...rest } = older;
  const { AutoRetryTimeRangeMinutes, Specification, Detail, ...kept } = rest;
  const { CauseOfCompareDisable, ErrInfo, ...detail } = Detail ?? {};
  if (!unconfigured) {
    const clusters = {
      ...(SrcInfos?.Info && { SrcNodeType, SrcInfos }),
      ...(DstInfos?.Info && { DstNodeType, DstInfos }),
    };
    return {
      ...kept,
      ...clusters,
      Detail: { ...detail, ...(ErrInfo?.Message && { ErrInfo }) },
      Options,
      Objects,
    };
  }
  return {
    ...kept,
    AllActions: [...oldActions],
    Actions: ['configure', 'release', 'view'],
    Detail: detail,
    SrcAccessType: '',
    DstAccessType: '',
    SrcInfo: emptied(job.SrcInfo),
    DstInfo: emptied(job.DstInfo),
    ...(TradeStatus !== 'Normal' && { TradeStatus }),
  };
}

function emptied(endpoint: RawSyncJobInfo['SrcInfo']): RawSyncJobInfo['SrcInfo'] {
  return Object.fromEntries(Object.keys(endpoint ?? {}).map((name) => [name, name === 'Port' ? 0 : '']));
}
