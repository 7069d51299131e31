import type { JobPage, JobQuery, RangeName } from '@syncdeck/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { jobPageQuery } from '../../../api/job-page-query.ts';

/**
 * What a query with a range would find, and how all jobs that its other filters leave are spread over that range.
 * The answer before stays until the next one comes.
 */
export function useRangeAnswer(query: JobQuery, name: RangeName): JobPage | undefined {
  const { data } = useQuery({
    ...jobPageQuery({ ...query, group: null, sort: null, histograms: [name], limit: 1 }),
    placeholderData: keepPreviousData,
  });
  return data;
}
