import type { RawSyncJobInfo } from '../raw/raw-sync-job.ts';

/** Whether the job renews itself; null unless it is prepaid, where alone AutoRenew (1 or 0) means something. */
export function autoRenew({ PayMode, AutoRenew }: RawSyncJobInfo): boolean | null {
  if (PayMode !== 'PrePay') return null;
  return AutoRenew === 1 ? true : AutoRenew === 0 ? false : null;
}
