import { type JobAddress, jobApiPath, jobKey } from '@syncdeck/contract';
import { jobDetailSchema } from '@syncdeck/contract/schemas';
import { queryOptions } from '@tanstack/react-query';
import { askedLimitMs, fetchJson } from './fetch-json.ts';
import { shapeOf } from './shapes/schema-shape.ts';

/** Everything about one job, at most 2 s old when it is asked. */
export function jobDetailQuery(address: JobAddress) {
  return queryOptions({
    queryKey: ['job', jobKey(address)],
    queryFn: ({ signal }) => fetchJson(jobApiPath(address), shapeOf(jobDetailSchema), signal, askedLimitMs),
  });
}
