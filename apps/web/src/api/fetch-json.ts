import { ApiError } from './api-error.ts';
import { isProblem } from './shapes/problem-shape.ts';
import type { Shape } from './shapes/shape.ts';

/** A list is answered at once, from what is held. */
const limitMs = 20_000;
/** What is not held yet is asked from upstream, for two calls of a minute at most. */
export const askedLimitMs = 130_000;

/**
 * Asks the BFF and checks the shape of its answer, which must be there within `limit` ms. The browser's cache sends and
 * honours ETags by itself. Throws ApiError; an abort is thrown as it is.
 */
export async function fetchJson<T>(
  path: string,
  is: Shape<T>,
  signal: AbortSignal,
  limit = limitMs,
): Promise<T> {
  const limited = withLimit(signal, limit);
  const response = await ask(path, limited);
  const body = await readBody(response, limited);
  if (!response.ok) throw problemError(response.status, body);
  if (is(body)) return body;
  throw new ApiError('broken-answer', `The answer of ${path} has an unexpected shape.`, {
    status: response.status,
  });
}

/** Ends with `signal`, or after so many ms by an ApiError; not every browser in use has AbortSignal.any. */
function withLimit(signal: AbortSignal, ms: number): AbortSignal {
  const limited = new AbortController();
  const end = () => limited.abort(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  AbortSignal.timeout(ms).addEventListener('abort', () =>
    limited.abort(new ApiError('network', 'The answer did not come in time.')),
  );
  return limited.signal;
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new ApiError('network', 'The server could not be reached.', { cause });
  }
}

async function readBody(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw new ApiError('broken-answer', `HTTP ${response.status} without JSON.`, {
      status: response.status,
      cause,
    });
  }
}

function problemError(status: number, body: unknown): ApiError {
  return isProblem(body)
    ? new ApiError('problem', body.detail, { status, problem: body })
    : new ApiError('broken-answer', `HTTP ${status}`, { status });
}
