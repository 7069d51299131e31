import { isRecord } from '@syncdeck/domain';
import type { CutBody } from '../ingest/cut-body.ts';

/** An answer's `Response`; JobList stands apart. */
export interface Answer {
  /** `Response` in upstream's own key order; its JobList, where it sent a list, is `[]` here. */
  response: Record<string, unknown>;
  /** null where JobList is null, absent or no list. */
  jobs: CutBody | null;
  requestId: string | null;
  /** null where TotalCount is no number. */
  totalCount: number | null;
  error: { code: string; message: string } | null;
}

/** What is longer is no code, and no RequestId. To cut it would leave half of what is masked by its value. */
const longestId = 200;

/** Reads an answer whose JobList has been taken out of `response`. */
export function readAnswer(response: Record<string, unknown>, jobs: CutBody | null): Answer {
  const { RequestId, TotalCount, Error: error } = response;
  return {
    response,
    jobs,
    requestId: idOrNull(RequestId),
    totalCount: typeof TotalCount === 'number' && TotalCount >= 0 ? TotalCount : null,
    error: isRecord(error)
      ? { code: idOrNull(error.Code) ?? '', message: typeof error.Message === 'string' ? error.Message : '' }
      : null,
  };
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longestId ? value : null;
}
