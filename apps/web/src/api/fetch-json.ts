import { ApiError } from './api-error.ts';
import { isProblem } from './shapes/problem-shape.ts';
import type { Shape } from './shapes/shape.ts';

/**
 * Asks the BFF and checks the shape of its answer. The browser's cache sends and honours ETags by itself.
 * Throws ApiError; an abort is thrown as it is.
 */
export async function fetchJson<T>(path: string, is: Shape<T>, signal: AbortSignal): Promise<T> {
  const response = await ask(path, signal);
  const body = await readBody(response, signal);
  if (!response.ok) throw problemError(response.status, body);
  if (is(body)) return body;
  throw new ApiError('broken-answer', `The answer of ${path} has an unexpected shape.`, {
    status: response.status,
  });
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError('network', 'The server could not be reached.', { cause });
  }
}

async function readBody(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
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
