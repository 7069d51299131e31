import type { RawSyncJobInfo, RawTagItem } from '../raw/raw-sync-job.ts';
import { detail } from './detail-reader.ts';
import { endpoint, endpointInfos } from './endpoint-reader.ts';
import { objects } from './objects-reader.ts';
import { options } from './options-reader.ts';
import { list, number, object, text, texts } from './reader.ts';

/** A job that can be told from others: its JobId is there and not empty. */
export type IdentifiedRawJob = RawSyncJobInfo & { JobId: string };

/**
 * Reads one member of JobList, whatever upstream sent: a field of the wrong type, and a text beyond all measure,
 * counts as absent, lists lose members of the wrong shape. What is as documented is `value` itself, and unknown fields
 * ride along. Null where there is no usable JobId.
 */
export function readRawJob(value: unknown): IdentifiedRawJob | null {
  const read = job(value);
  return read !== undefined && isIdentified(read) ? read : null;
}

function isIdentified(read: RawSyncJobInfo): read is IdentifiedRawJob {
  return typeof read.JobId === 'string' && read.JobId !== '';
}

/** Tencent Cloud allows 50 on a resource. */
const mostTags = 1000;

const job = object<RawSyncJobInfo>({
  JobId: text,
  JobName: text,
  PayMode: text,
  RunMode: text,
  ExpectRunTime: text,
  AllActions: texts,
  Actions: texts,
  Options: options,
  Objects: objects,
  Specification: text,
  ExpireTime: text,
  SrcRegion: text,
  SrcDatabaseType: text,
  SrcAccessType: text,
  SrcInfo: endpoint,
  SrcNodeType: text,
  SrcInfos: endpointInfos,
  DstRegion: text,
  DstDatabaseType: text,
  DstAccessType: text,
  DstInfo: endpoint,
  DstNodeType: text,
  DstInfos: endpointInfos,
  CreateTime: text,
  StartTime: text,
  Status: text,
  EndTime: text,
  Tags: list(object<RawTagItem>({ TagKey: text, TagValue: text }), mostTags),
  Detail: detail,
  TradeStatus: text,
  InstanceClass: text,
  AutoRenew: number,
  OfflineTime: text,
  OptObjStatus: text,
  AutoRetryTimeRangeMinutes: number,
  DumperResumeCtrl: text,
});
