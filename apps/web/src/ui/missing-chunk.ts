const listeners = new Set<() => void>();
let missing = false;

/** Whether a part of this version of the page can no longer be loaded. */
export function isChunkMissing(): boolean {
  return missing;
}

export function subscribeMissingChunk(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the page that the server no longer has one of its parts. */
export function reportMissingChunk(): void {
  missing = true;
  for (const listener of listeners) listener();
}
