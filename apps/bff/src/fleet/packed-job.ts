import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The fastest level: a job of 4 KB shrinks to about 1 KB, and a higher one gains little. */
const level = 1;

export function packJson(json: string): Uint8Array {
  return deflateRawSync(json, { level });
}

export function unpackJson(packed: Uint8Array): string {
  return inflateRawSync(packed).toString('utf8');
}

/** Stands for every byte of the JSON; equal digests mean that nothing changed. */
export function digestJson(json: string): string {
  return createHash('sha1').update(json).digest('base64');
}
