/** Text on its way between threads, as V8 itself holds it, so that both ways are a copy of memory and no coding. */
export type ThreadText = Uint8Array<ArrayBuffer>;

const bytesOfUnit = 2;

export function toThread(text: string): ThreadText {
  const bytes = new Uint8Array(text.length * bytesOfUnit);
  Buffer.from(bytes.buffer).write(text, 'utf16le');
  return bytes;
}

/** The inverse of `toThread`. */
export function fromThread(bytes: ThreadText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
}
