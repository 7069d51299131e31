import type { ListedJob } from '../job/listed-job.ts';
import { isSameVerdict, judgeHealth } from './judge-health.ts';

/** The job with its health at `now` (epoch ms), since that depends on the clock; the same object if nothing changes. */
export function reassess(job: ListedJob, now: number, lagThresholdSeconds: number): ListedJob {
  const verdict = judgeHealth({ row: job.row, facts: job.healthFacts, now, lagThresholdSeconds });
  return isSameVerdict(job.row, verdict) ? job : { ...job, row: { ...job.row, ...verdict } };
}
