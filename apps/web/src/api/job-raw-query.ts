import { type JobAddress, jobApiPath, jobKey } from '@syncdeck/contract';
import { jobRawSchema } from '@syncdeck/contract/schemas';
import { queryOptions } from '@tanstack/react-query';
import { askedLimitMs, fetchJson } from './fetch-json.ts';
import { shapeOf } from './shapes/schema-shape.ts';

/** Upstream's own object of one job, secrets blanked. */
export function jobRawQuery(address: JobAddress) {
  return queryOptions({
    queryKey: ['job-raw', jobKey(address)],
    queryFn: ({ signal }) =>
      fetchJson(jobApiPath(address, 'jobRaw'), shapeOf(jobRawSchema), signal, askedLimitMs),
  });
}
