import { isRecord } from '@syncdeck/domain';

/** One job as it came, UTF-8 JSON yet to be parsed: a large answer is worked off in slices, and mostly known. */
export type JobBytes = Uint8Array;

/** An answer's `Response`; JobList stands apart. */
export interface Answer {
  /** `Response` in upstream's own key order; its JobList, where it sent a list, is `[]` here. */
  response: Record<string, unknown>;
  /** null where JobList is null, absent or no list. */
  jobs: readonly JobBytes[] | null;
  requestId: string | null;
  /** null where TotalCount is no number. */
  totalCount: number | null;
  error: { code: string; message: string } | null;
}

/** Reads an answer whose JobList has been taken out of `response`. */
export function readAnswer(response: Record<string, unknown>, jobs: readonly JobBytes[] | null): Answer {
  const { RequestId, TotalCount, Error: error } = response;
  return {
    response,
    jobs,
    requestId: textOrNull(RequestId),
    totalCount: typeof TotalCount === 'number' && TotalCount >= 0 ? TotalCount : null,
    error: isRecord(error)
      ? { code: textOrNull(error.Code) ?? '', message: textOrNull(error.Message) ?? '' }
      : null,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
