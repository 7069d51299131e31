import type { ServerResponse } from 'node:http';
import type { Fault } from './fault.ts';
import { findFault } from './find-fault.ts';

const overLimit = 33 * 1024 * 1024;

/** Sends a JSON body, cut off, stalled or swollen where a fault asks for it. */
export function sendFaultily(response: ServerResponse, body: string, faults: readonly Fault[]): void {
  const oversized = findFault(faults, 'oversized');
  const bytes = Buffer.from(oversized ? swell(body, oversized.bytes ?? overLimit) : body);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (findFault(faults, 'stall')) {
    response.write(half);
  } else if (findFault(faults, 'truncated')) {
    response.write(half, () => response.socket?.destroy());
  } else {
    response.end(bytes);
  }
}

/** White space before the closing brace: still valid JSON. */
function swell(body: string, bytes: number): string {
  return `${body.slice(0, -1)}${' '.repeat(Math.max(0, bytes - Buffer.byteLength(body)))}}`;
}
