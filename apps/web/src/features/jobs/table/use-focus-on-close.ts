import { parseJobKey } from '@syncdeck/contract';
import { type RefObject, useEffect, useRef } from 'react';

/** When the panel closes, the focus goes back to the row that opened it; while it opens, that row comes into sight. */
export function useFocusOnClose(
  container: RefObject<HTMLElement | null>,
  openKey: string | null,
  scrollToRow: (line: number) => void,
  drawn: readonly number[],
  keyAt: (line: number) => string | undefined,
): void {
  const before = useRef(openKey);
  useEffect(() => {
    const closed = before.current;
    before.current = openKey;
    if (openKey !== null) {
      const at = drawn.find((line) => keyAt(line) === openKey);
      if (at !== undefined && closed !== null) scrollToRow(at);
      return;
    }
    if (closed === null || parseJobKey(closed) === null) return;
    container.current
      ?.querySelector<HTMLElement>(`a[data-job="${CSS.escape(closed)}"]`)
      ?.focus({ preventScroll: true });
  }, [container, openKey, scrollToRow, drawn, keyAt]);
}
