import type { JobRow } from '@syncdeck/contract';
import type { RawSyncDetailInfo } from '../raw/raw-sync-job.ts';

/** Text as the search compares it: whatever the case and the width. */
export function searchForm(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * All that `q` searches, one field a line: id, name, instances, tags (`key:value` holds key and value) and the
 * error texts, ErrInfo's and those of every step.
 */
export function searchText(
  row: Pick<JobRow, 'jobId' | 'jobName' | 'tags' | 'error'>,
  instances: readonly string[],
  detail: RawSyncDetailInfo,
): string {
  let text = row.jobId;
  const add = (field: string | null | undefined) => {
    if (field) text += `\n${field}`;
  };
  add(row.jobName);
  for (const instance of instances) add(instance);
  for (const { key, value } of row.tags) add(`${key}:${value}`);
  add(row.error?.message);
  add(row.error?.reason);
  add(detail.ErrInfo?.Solution);
  for (const { Errors } of detail.StepInfos ?? []) {
    for (const tip of Errors ?? []) {
      add(tip.Code);
      add(tip.Message);
      add(tip.Solution);
    }
  }
  return searchForm(text);
}
