import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentCoding } from '../http/content-coding.ts';
import { mediaType } from './media-type.ts';

/** One file of the built page, with the compressed forms that the build wrote beside it. */
export interface WebFile {
  type: string;
  etag: string;
  bodies: { identity: Buffer } & Partial<Record<ContentCoding, Buffer>>;
}

const endings: Readonly<Record<'br' | 'gzip', string>> = { br: '.br', gzip: '.gz' };

/**
 * The built page in memory, by path from its root (`/assets/…`); empty where the folder is missing.
 * A rebuild under a running server so never mixes two builds.
 */
export function readWebFiles(root: string): ReadonlyMap<string, WebFile> {
  const files = new Map<string, WebFile>();
  if (!existsSync(root)) return files;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:br|gz|map)$/.test(entry.name)) continue;
    const name = join(entry.parentPath, entry.name);
    files.set(`/${relative(root, name).split(sep).join('/')}`, readWebFile(name));
  }
  return files;
}

function readWebFile(name: string): WebFile {
  const identity = readFileSync(name);
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  const file: WebFile = { type: mediaType(name), etag: `W/"${hash}"`, bodies: { identity } };
  for (const coding of ['br', 'gzip'] as const) {
    const compressed = `${name}${endings[coding]}`;
    if (existsSync(compressed)) file.bodies[coding] = readFileSync(compressed);
  }
  return file;
}
