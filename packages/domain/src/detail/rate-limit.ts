import type { RateLimit } from '@syncdeck/contract';
import { reportedCount, reportedYesNo } from '../border/reported.ts';
import type { RawRateLimitOption } from '../raw/raw-sync-job.ts';

/** RateLimitOption: threads and rows per second of each stage, as set now and by default; 0 is upstream's value. */
export function describeRateLimit(option: RawRateLimitOption): RateLimit {
  return {
    dumpThreads: limit(option.CurrentDumpThread, option.DefaultDumpThread),
    dumpRps: limit(option.CurrentDumpRps, option.DefaultDumpRps),
    loadThreads: limit(option.CurrentLoadThread, option.DefaultLoadThread),
    loadRps: limit(option.CurrentLoadRps, option.DefaultLoadRps),
    sinkerThreads: limit(option.CurrentSinkerThread, option.DefaultSinkerThread),
    setByUser: reportedYesNo(option.HasUserSetRateLimit),
  };
}

type Count = number | null | undefined;

function limit(current: Count, standard: Count): RateLimit['dumpRps'] {
  return { current: reportedCount(current), default: reportedCount(standard) };
}
