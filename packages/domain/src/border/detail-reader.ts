import type { RawErrInfo, RawStepInfo, RawStepTip, RawSyncDetailInfo } from '../raw/raw-sync-job.ts';
import { list, number, object, text } from './reader.ts';

const tips = list(
  object<RawStepTip>({ Code: text, Message: text, Solution: text, HelpDoc: text, SkipInfo: text }),
);

const step = object<RawStepInfo>({
  StepNo: number,
  StepName: text,
  StepId: text,
  Status: text,
  StartTime: text,
  FinishTime: text,
  Errors: tips,
  Warnings: tips,
  Progress: number,
});

export const detail = object<RawSyncDetailInfo>({
  StepAll: number,
  StepNow: number,
  Progress: number,
  CurrentStepProgress: number,
  MasterSlaveDistance: number,
  SecondsBehindMaster: number,
  Message: text,
  StepInfos: list(step),
  CauseOfCompareDisable: text,
  ErrInfo: object<RawErrInfo>({ Reason: text, Message: text, Solution: text }),
});
