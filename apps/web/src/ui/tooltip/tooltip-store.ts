export interface ShownTooltip {
  anchor: Element;
  content: string;
  /** Whether the text is said as the anchor's description; false where it is already its name. */
  describes: boolean;
}

const listeners = new Set<() => void>();
let shown: ShownTooltip | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const hoverDelayMs = 350;
const leaveDelayMs = 120;

/** The one tooltip that is open, if any. */
export function getTooltip(): ShownTooltip | null {
  return shown;
}

export function subscribeTooltip(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens after a moment under the pointer, at once on focus. */
export function openTooltip(next: ShownTooltip, how: 'hover' | 'focus'): void {
  clearTimeout(timer);
  if (how === 'focus' || shown !== null) set(next);
  else timer = setTimeout(() => set(next), hoverDelayMs);
}

/** Closes after a moment, so that the pointer can move onto the tooltip. */
export function closeTooltip(how: 'later' | 'now'): void {
  clearTimeout(timer);
  if (how === 'now') set(null);
  else timer = setTimeout(() => set(null), leaveDelayMs);
}

/** The pointer has reached the tooltip itself. */
export function keepTooltip(): void {
  clearTimeout(timer);
}

function set(next: ShownTooltip | null): void {
  if (shown === next) return;
  shown = next;
  for (const listener of listeners) listener();
}
