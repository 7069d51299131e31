import {
  type JobContext,
  type ListedJob,
  listJob,
  readRawJob,
  type UnknownEnumValue,
  unknownEnumValues,
} from '@syncdeck/domain';
import { digestJson } from './cut-body.ts';
import { readRedacted } from './redacted-json.ts';

/** What one job's bytes tell. */
export interface ReadJob {
  listed: ListedJob;
  /** Of the redacted SyncJobInfo. */
  digest: string;
  unknownValues: readonly UnknownEnumValue[];
}

/** With the redacted SyncJobInfo itself: the bytes as they came, where there is nothing to redact. */
export interface ReadJobWithJson extends ReadJob {
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
  mask: (text: string) => string,
): ReadJobWithJson | null {
  const { value, json } = readRedacted(bytes, mask);
  const raw = readRawJob(value);
  if (raw === null) return null;
  return {
    listed: listJob(raw, context),
    digest: json === bytes ? bytesDigest : digestJson(json),
    unknownValues: unknownEnumValues(raw),
    json,
  };
}
