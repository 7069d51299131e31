import {
  type JobContext,
  type ListedJob,
  listJob,
  readRawJob,
  type UnknownEnumValue,
  unknownEnumValues,
  type ValuesTable,
} from '@syncdeck/domain';
import type { Masking } from '../upstream/masker.ts';
import { digestJson } from './cut-body.ts';
import { readRedacted } from './redacted-json.ts';
import { headOf, type JobHead } from './written-job.ts';

/** What one job's bytes tell, but for what is written. */
export interface ToldJob {
  head: JobHead;
  /** Of the redacted SyncJobInfo. */
  digest: string;
  unknownValues: readonly UnknownEnumValue[];
}

/** Jobs of one answer in their order, null where one has no usable JobId; the others' values, one after another. */
export interface ToldJobs {
  jobs: readonly (ToldJob | null)[];
  values: ValuesTable;
}

export interface ReadJob extends ToldJob {
  listed: ListedJob;
  /** The redacted SyncJobInfo: the bytes as they came, where there is nothing to redact. */
  json: Uint8Array;
}

/**
 * Reads one job of JobList; null where it has no usable JobId. Throws an unavailable fault where it is no JSON.
 * Everything that comes from upstream and is held or shown has passed here, secrets blanked.
 */
export function readJob(
  bytes: Uint8Array,
  bytesDigest: string,
  context: JobContext,
  masking: Masking,
): ReadJob | null {
  const { value, json } = readRedacted(bytes, masking);
  const raw = readRawJob(value);
  if (raw === null) return null;
  const listed = listJob(raw, context);
  return {
    listed,
    head: headOf(listed, context.now),
    digest: json === bytes ? bytesDigest : digestJson(json),
    unknownValues: unknownEnumValues(raw),
    json,
  };
}
