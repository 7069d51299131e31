import type { RawSyncJobInfo } from '@syncdeck/domain';
import { isRecord } from '../protocol/is-record.ts';

/**
 * A job out of parsed JSON; null when it is no object with a JobId. Its other fields stay unchecked on purpose:
 * the simulator only passes them on, and a test may want to send wrong ones.
 */
export function parseRawJob(value: unknown): RawSyncJobInfo | null {
  if (!isRecord(value) || typeof value['JobId'] !== 'string') return null;
  return value;
}
