import type { FaultKind, OwnProblemCode, Problem } from '@syncdeck/contract';

/** A refusal of our own: its code decides the HTTP status; the detail is for the caller. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: OwnProblemCode,
    detail: string,
    readonly more: { errors?: Problem['errors']; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(detail, { cause: more.cause });
  }
}

/** A fault of upstream, or of the way to it. `code` and `requestId` are null where upstream sent none. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';

  constructor(
    readonly kind: FaultKind,
    readonly code: string | null,
    message: string,
    readonly requestId: string | null,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
