const listeners = new Set<() => void>();
let byHand: string | null = null;

/** Text that waits to be copied by the reader's own hand; null where none does. */
export function getTextToCopy(): string | null {
  return byHand;
}

export function subscribeTextToCopy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Copies; true where it is on the clipboard. Outside a secure context the browser refuses, and a dialog
 * shows the text selected instead.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!window.isSecureContext) throw new Error('no clipboard outside a secure context');
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    setTextToCopy(text);
    return false;
  }
}

/** Opens or, with null, closes the dialog. */
export function setTextToCopy(text: string | null): void {
  byHand = text;
  for (const listener of listeners) listener();
}
