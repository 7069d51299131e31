import type { JobRow } from '@syncdeck/contract';
import { reportedCount } from '../border/reported.ts';
import type { RawSyncDetailInfo } from '../raw/raw-sync-job.ts';

const noLag: Pick<JobRow, 'lagSeconds' | 'lagMegabytes'> = { lagSeconds: null, lagMegabytes: null };

/**
 * SecondsBehindMaster (s) and MasterSlaveDistance (MB, units per Cloud Monitor), which mean something only while
 * the job runs in its incremental step: elsewhere upstream sends 0 or -1, and a stopped job is not "0 s behind".
 */
export function lag(
  status: string | null,
  incremental: boolean,
  detail: RawSyncDetailInfo,
): Pick<JobRow, 'lagSeconds' | 'lagMegabytes'> {
  if (status !== 'Running' || !incremental) return noLag;
  return {
    lagSeconds: reportedCount(detail.SecondsBehindMaster),
    lagMegabytes: reportedCount(detail.MasterSlaveDistance),
  };
}
