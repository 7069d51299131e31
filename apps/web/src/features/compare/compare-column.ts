import type { JobAddress, JobDetail } from '@syncdeck/contract';
import type { ApiError } from '../../api/api-error.ts';

/** One job of the comparison, as far as it could be had. */
export interface CompareColumn {
  address: JobAddress;
  key: string;
  /** Null while it loads, and where it could not be loaded. */
  job: JobDetail | null;
  fault: ApiError | null;
  /** Upstream has no such job, or we have no such source. */
  isGone: boolean;
  retry: () => void;
}
