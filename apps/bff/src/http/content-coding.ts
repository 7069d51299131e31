import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, createGzip, type Gzip, gzip } from 'node:zlib';
import { acceptedItems, isRefused } from './accept.ts';

export type ContentCoding = 'br' | 'gzip' | 'identity';

/** Below this size (bytes) a compressed answer saves no packet. */
const worthwhileBytes = 1024;
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
/** Up to this size brotli takes less than half a ms, and the way to another thread and back several times that. */
const quickBytes = 64 * 1024;
const remembered = new Map<string, ContentCoding>();

/** The best coding that the reader takes; nothing is compressed for a reader who says nothing. */
export function chooseCoding(acceptEncoding: string | undefined): ContentCoding {
  if (acceptEncoding === undefined) return 'identity';
  const known = remembered.get(acceptEncoding);
  if (known !== undefined) return known;
  const coding = readCoding(acceptEncoding);
  if (remembered.size < 200 && acceptEncoding.length < 200) remembered.set(acceptEncoding, coding);
  return coding;
}

function readCoding(header: string): ContentCoding {
  const items = acceptedItems(header);
  const weightOf = (name: string) => items.find(({ item }) => item === name)?.q;
  const weight = (name: string) => (isRefused(header, name) ? 0 : (weightOf(name) ?? weightOf('*') ?? 0));
  const [br, gz] = [weight('br'), weight('gzip')];
  if (br === 0 && gz === 0) return 'identity';
  return br >= gz ? 'br' : 'gzip';
}

const toBrotli = promisify<Buffer, { params: Record<number, number> }, Buffer>(brotliCompress);
const toGzip = promisify<Buffer, Buffer>(gzip);

/** The body in the coding, or as it is where that is not worth while. Compresses what is large off the main thread. */
export async function encodeBody(
  body: Buffer,
  coding: ContentCoding,
): Promise<{ body: Buffer; coding: ContentCoding }> {
  if (coding === 'identity' || body.length < worthwhileBytes) return { body, coding: 'identity' };
  if (coding === 'gzip') return { body: await toGzip(body), coding };
  const isQuick = body.length <= quickBytes;
  return {
    body: isQuick ? brotliCompressSync(body, brotliOptions) : await toBrotli(body, brotliOptions),
    coding,
  };
}

/** A gzip stream for answers too long to be held whole; light, as they are made anew each time. */
export function gzipStream(): Gzip {
  return createGzip({ level: 3 });
}
