import { UpstreamError } from '../errors/app-error.ts';
import { type FaultShape, kindOfCode, shapeRules } from './fault-table.ts';

/** A fault that has no code of upstream's. `more` is told after what the shape says. */
export function shapeFault(
  shape: FaultShape,
  more = '',
  requestId: string | null = null,
  cause?: unknown,
): UpstreamError {
  const { kind, says } = shapeRules[shape];
  return new UpstreamError(kind, null, more === '' ? says : `${says}: ${more}`, requestId, cause);
}

/** An API error; `offset`, as `clockOffset` tells it, is added where the signature's time was refused. */
export function codeFault(
  code: string,
  message: string,
  requestId: string | null,
  offset: string | null,
): UpstreamError {
  const kind = kindOfCode(code);
  const told = kind === 'clock' && offset !== null ? `${message} (${offset})` : message;
  return new UpstreamError(kind, code, told, requestId);
}

/** How far this machine's clock is off by an answer's Date header; null without a usable one. */
export function clockOffset(dateHeader: string | null, nowMs: number): string | null {
  const server = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(server)) return null;
  const seconds = Math.round((nowMs - server) / 1000);
  return `this machine's clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} upstream's`;
}
