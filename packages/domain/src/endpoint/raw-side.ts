import { reportedText } from '../border/reported.ts';
import type { RawEndpoint, RawSyncDBEndpointInfos, RawSyncJobInfo } from '../raw/raw-sync-job.ts';
import { hasConnection } from './has-connection.ts';

/** One side of a job, its job-level and its inner fields brought together. */
export interface RawSide {
  databaseType: string | null;
  accessType: string | null;
  region: string | null;
  nodeType: string | null;
  nodes: readonly RawEndpoint[];
}

export function sourceSide(job: RawSyncJobInfo): RawSide {
  return side(
    job.SrcDatabaseType,
    job.SrcAccessType,
    job.SrcRegion,
    job.SrcNodeType,
    job.SrcInfo,
    job.SrcInfos,
  );
}

export function destinationSide(job: RawSyncJobInfo): RawSide {
  return side(
    job.DstDatabaseType,
    job.DstAccessType,
    job.DstRegion,
    job.DstNodeType,
    job.DstInfo,
    job.DstInfos,
  );
}

type Text = string | null | undefined;

/** Job-level values win over those inside Infos, which stand in where the former are missing (both can differ). */
function side(
  databaseType: Text,
  accessType: Text,
  region: Text,
  nodeType: Text,
  info: RawEndpoint | null | undefined,
  infos: RawSyncDBEndpointInfos | null | undefined,
): RawSide {
  return {
    databaseType: reportedText(databaseType) ?? reportedText(infos?.DatabaseType),
    accessType: reportedText(accessType) ?? reportedText(infos?.AccessType),
    region: reportedText(region) ?? reportedText(infos?.Region),
    nodeType: reportedText(nodeType),
    nodes: nodesOf(info, infos?.Info),
  };
}

/** Infos where it has nodes, else Info: upstream sends both, the unused one empty, and NodeType may be absent. */
function nodesOf(
  info: RawEndpoint | null | undefined,
  infos: readonly RawEndpoint[] | null | undefined,
): readonly RawEndpoint[] {
  if (infos?.some(hasConnection)) return infos;
  return info && hasConnection(info) ? [info] : [];
}
