import './zod-without-eval.ts';
import { problemSchema } from '@syncdeck/contract/schemas';
import { ApiError } from './api-error.ts';

/** What of a schema is needed here: it throws where the data does not fit. */
export interface Parser<T> {
  parse(data: unknown): T;
}

/**
 * Asks the BFF and parses its answer. The browser's cache sends and honours ETags by itself.
 * Throws ApiError; an abort is thrown as it is.
 */
export async function fetchJson<T>(path: string, parser: Parser<T>, signal: AbortSignal): Promise<T> {
  const response = await ask(path, signal);
  const body = await readBody(response, signal);
  if (!response.ok) throw problemError(response.status, body);
  try {
    return parser.parse(body);
  } catch (cause) {
    throw new ApiError('broken-answer', `The answer of ${path} has an unexpected shape.`, {
      status: response.status,
      cause,
    });
  }
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
  const parsed = problemSchema.safeParse(body);
  return parsed.success
    ? new ApiError('problem', parsed.data.detail, { status, problem: parsed.data })
    : new ApiError('broken-answer', `HTTP ${status}`, { status });
}
