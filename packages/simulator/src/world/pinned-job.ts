import type { RawSyncJobInfo } from '@syncdeck/domain';
import { parseBeijingTime } from './beijing-time.ts';

/** A job put by hand: it stays exactly as given, whatever the clock does. */
export interface PinnedJob {
  region: string;
  jobId: string;
  createdAt: number;
  raw: RawSyncJobInfo;
}

/** Sorted by its own CreateTime; an empty JobId is kept as it is. */
export function pinJob(region: string, raw: RawSyncJobInfo): PinnedJob {
  return { region, jobId: raw.JobId ?? '', createdAt: parseBeijingTime(raw.CreateTime), raw };
}
