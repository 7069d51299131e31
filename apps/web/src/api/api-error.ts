import type { Problem } from '@syncdeck/contract';

/** Why an answer could not be used; `problem` is what the BFF said, where it could say something. */
export type ApiErrorKind = 'network' | 'broken-answer' | 'problem';

/** A request to the BFF that brought nothing usable. `status` is 0 where no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly status: number;
  readonly problem: Problem | null;

  constructor(
    kind: ApiErrorKind,
    message: string,
    more: { status?: number; problem?: Problem; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.kind = kind;
    this.status = more.status ?? 0;
    this.problem = more.problem ?? null;
  }
}

/** The one funnel from whatever was thrown. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError('broken-answer', thrown instanceof Error ? thrown.message : String(thrown), {
    cause: thrown,
  });
}
