import { UpstreamError } from '../errors/app-error.ts';

interface LoggedError {
  type: string;
  message: string;
  stack?: string | undefined;
  kind?: string;
  code?: string | null;
  requestId?: string | null;
  cause?: LoggedError;
}

/** What a log line tells of an error: never its other fields, which may hold whole requests. */
export function serializeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(error instanceof UpstreamError
      ? { kind: error.kind, code: error.code, requestId: error.requestId }
      : {}),
    ...(error.cause === undefined || depth >= 3 ? {} : { cause: serializeError(error.cause, depth + 1) }),
  };
}
