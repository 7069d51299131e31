/** As many as fit into an address that every server on the way takes. */
export const mostPastedIds = 300;

let lastPasted: readonly string[] = [];

/** The ids that were pasted last, those beyond the most that fit among them. */
export function lastPastedIds(): readonly string[] {
  return lastPasted;
}

/** Keeps the pasted ids; the answer is as many of them as fit. */
export function takePastedIds(ids: readonly string[]): readonly string[] {
  lastPasted = ids;
  return ids.slice(0, mostPastedIds);
}

/** The job ids of a text that holds nothing else, each once; null unless there are two at least. */
export function readPastedIds(text: string): string[] | null {
  const parts = text.split(/[\s,;'"|、，；]+/u).filter((part) => part !== '');
  if (!parts.every((part) => /^sync-[a-z0-9]+$/i.test(part))) return null;
  const ids = [...new Set(parts)];
  return ids.length < 2 ? null : ids;
}
