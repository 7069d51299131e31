import { type JobRow, jobKey, parseJobKey } from '@syncdeck/contract';
import { type RefObject, useEffect } from 'react';
import { usePreferences } from '../../../preferences/use-preferences.ts';
import { copyText } from '../../../ui/copy/copy-text.ts';
import { openLayers } from '../../../ui/layers.ts';
import { isTyping } from '../../../ui/is-typing.ts';
import type { RowFocus } from './use-row-focus.ts';

export interface RowKeysOptions {
  container: RefObject<HTMLElement | null>;
  focus: RowFocus;
  rowByKey: (key: string) => JobRow | undefined;
  hrefOf: (row: JobRow) => string;
  onFilter: (link: HTMLElement, row: JobRow) => void;
}

/** Keys that act on rows. Arrows work on a focused row; single letters anywhere, unless switched off. */
export function useRowKeys({ container, focus, rowByKey, hrefOf, onFilter }: RowKeysOptions): void {
  const { singleKeys } = usePreferences();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || openLayers() > 0) return;
      const link = focusedLink(container.current);
      const row = link === null ? undefined : rowByKey(link.dataset['job'] ?? '');
      const onRow: Record<string, () => void> = {
        ArrowDown: () => focus.move(1),
        ArrowUp: () => focus.move(-1),
      };
      const letters: Record<string, () => void> = {
        j: () => focus.move(1),
        k: () => focus.move(-1),
        o: () => row && window.open(hrefOf(row), '_blank', 'noopener'),
        c: () => row && void copyText(row.jobId),
        f: () => row && link && onFilter(link, row),
      };
      const act =
        (link === null ? undefined : onRow[event.key]) ?? (singleKeys ? letters[event.key] : undefined);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function focusedLink(container: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !container?.contains(focused)) return null;
  const address = parseJobKey(focused.dataset['job'] ?? '');
  return address !== null && focused.dataset['job'] === jobKey(address) ? focused : null;
}
