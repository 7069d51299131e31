import { faultStatus, ownProblemStatus, type Problem, type ProblemCode } from '@syncdeck/contract';
import { AppError, UpstreamError } from '../errors/app-error.ts';
import { middlewareFault } from './middleware-fault.ts';
import { problemTitles } from './problem-titles.ts';

export interface ProblemAnswer {
  problem: Problem;
  headers: Record<string, string>;
}

/** The one way from whatever was thrown to what the caller is told; `mask` blanks our own secrets. */
export function toProblem(error: unknown, requestId: string, mask: (text: string) => string): ProblemAnswer {
  if (error instanceof AppError && error.code !== 'internal') return ownProblem(error, requestId, mask);
  if (error instanceof UpstreamError) return upstreamProblem(error, requestId, mask);
  const fault = middlewareFault(error);
  if (fault !== null) return ownProblem(fault, requestId, mask);
  const detail = 'Something failed on our side; the log has it under this request id.';
  return { problem: problemOf('internal', 500, detail, requestId), headers: {} };
}

function ownProblem(error: AppError, requestId: string, mask: (text: string) => string): ProblemAnswer {
  const { code, more } = error;
  const problem = problemOf(code, ownProblemStatus[code], mask(error.message), requestId);
  problem.errors = (more.errors ?? []).map(({ parameter, value, message }) => ({
    parameter: mask(parameter),
    value: mask(value),
    message: mask(message),
  }));
  const headers = code === 'too-many' ? { 'Retry-After': '1', ...more.headers } : { ...more.headers };
  return { problem, headers };
}

function upstreamProblem(
  error: UpstreamError,
  requestId: string,
  mask: (text: string) => string,
): ProblemAnswer {
  const maskOrNull = (text: string | null) => (text === null ? null : mask(text));
  const problem = problemOf(error.kind, faultStatus[error.kind], mask(error.message), requestId);
  problem.upstream = {
    code: maskOrNull(error.code),
    message: mask(error.message),
    requestId: maskOrNull(error.requestId),
  };
  return { problem, headers: {} };
}

function problemOf(code: ProblemCode, status: number, detail: string, requestId: string): Problem {
  const title = problemTitles[code];
  return { type: `/problems/${code}`, title, status, detail, code, requestId, errors: [], upstream: null };
}
