import type { UpstreamError } from '../errors/app-error.ts';
import { shapeFault } from './upstream-fault.ts';

export const bodyLimit = 32 * 1024 * 1024;

/** A body as it came, in pieces: to join those of a large one would hold the event loop. */
export interface Body {
  readonly chunks: readonly Buffer[];
  /** Bytes of all chunks. */
  readonly size: number;
}

/**
 * The whole body of an answer, unpacked. Rejects with a too-large fault over `limit` bytes, with an unavailable
 * one when the connection ends before the body does, and with `signal`'s reason.
 * Quirk: a cut connection leaves the body of the SDK's HTTP library open for ever, so `broken` tells it.
 */
export function readBody(
  body: NodeJS.ReadableStream & { destroy?(error?: Error): void },
  signal: AbortSignal,
  broken: AbortSignal,
  limit = bodyLimit,
): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => {
      signal.removeEventListener('abort', onDeadline);
      broken.removeEventListener('abort', onBroken);
    };
    const fail = (error: unknown) => {
      finish();
      reject(error);
      body.destroy?.();
    };
    const onDeadline = () => fail(signal.reason);
    // What has already arrived may still be on its way through the unpacking streams.
    const onBroken = () => setImmediate(() => fail(brokenOff()));
    body.on('data', (chunk: Buffer | string) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > limit) fail(shapeFault('oversized'));
      else chunks.push(bytes);
    });
    body.on('error', (error) => fail(signal.aborted ? signal.reason : brokenOff(error)));
    body.on('end', () => {
      finish();
      resolve({ chunks, size });
    });
    if (signal.aborted) onDeadline();
    else signal.addEventListener('abort', onDeadline, { once: true });
    if (broken.aborted) onBroken();
    else broken.addEventListener('abort', onBroken, { once: true });
  });
}

function brokenOff(cause?: unknown): UpstreamError {
  return shapeFault('network', 'the answer broke off', null, cause);
}
