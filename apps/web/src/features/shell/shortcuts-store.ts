const listeners = new Set<() => void>();
let shown = false;

/** Whether the list of keys is open. */
export function areShortcutsShown(): boolean {
  return shown;
}

export function subscribeShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens or closes the list of keys, from wherever on the page. */
export function showShortcuts(next: boolean): void {
  shown = next;
  for (const listener of listeners) listener();
}
