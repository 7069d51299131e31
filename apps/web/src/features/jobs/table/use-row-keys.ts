import { type JobRow, jobKey, parseJobKey } from '@syncdeck/contract';
import { type RefObject, useEffect } from 'react';
import { copyText } from '../../../ui/copy/copy-text.ts';
import { openLayers } from '../../../ui/layers.ts';
import { isTyping } from '../../../ui/is-typing.ts';
import { type SingleKey, singleKeyOf } from '../../../ui/single-key.ts';
import type { RowFocus } from './use-row-focus.ts';

export interface RowKeysOptions {
  container: RefObject<HTMLElement | null>;
  focus: RowFocus;
  rowByKey: (key: string) => JobRow | undefined;
  hrefOf: (row: JobRow) => string;
  onFilter: (link: HTMLElement, row: JobRow) => void;
  /** Selects the focused row, or takes it out. */
  onSelect: (row: JobRow) => void;
  /** Moves the focus by a row and selects up to there. */
  onExtend: (by: 1 | -1) => void;
  onFold: (group: string) => void;
}

/** Keys that act on rows. Arrows work on a focused row; single letters anywhere, unless switched off. */
export function useRowKeys(options: RowKeysOptions): void {
  const { container, focus, rowByKey, hrefOf, onFilter, onSelect, onExtend, onFold } = options;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || openLayers() > 0) return;
      const link = focusedLink(container.current);
      const row = link === null ? undefined : rowByKey(link.dataset['job'] ?? '');
      const group = focusedGroup(container.current);
      const onRow: Record<string, () => void> = {
        ArrowDown: () => (event.shiftKey ? onExtend(1) : focus.move(1)),
        ArrowUp: () => (event.shiftKey ? onExtend(-1) : focus.move(-1)),
        ' ': () => row && onSelect(row),
      };
      const onGroup: Record<string, () => void> = {
        ArrowDown: () => focus.move(1),
        ArrowUp: () => focus.move(-1),
        ArrowLeft: () => group?.isOpen && onFold(group.key),
        ArrowRight: () => group?.isOpen === false && onFold(group.key),
      };
      const letters: Partial<Record<SingleKey, () => void>> = {
        next: () => focus.move(1),
        previous: () => focus.move(-1),
        newTab: () => row && window.open(hrefOf(row), '_blank', 'noopener'),
        copy: () => row && void copyText(row.jobId),
        filter: () => row && link && onFilter(link, row),
      };
      const single = singleKeyOf(event);
      const act =
        (link === null ? undefined : onRow[event.key]) ??
        (group === null ? undefined : onGroup[event.key]) ??
        (single && letters[single]);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function focusedIn(container: HTMLElement | null): HTMLElement | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && container?.contains(focused) ? focused : null;
}

function focusedLink(container: HTMLElement | null): HTMLElement | null {
  const focused = focusedIn(container);
  const address = parseJobKey(focused?.dataset['job'] ?? '');
  return focused !== null && address !== null && focused.dataset['job'] === jobKey(address) ? focused : null;
}

function focusedGroup(container: HTMLElement | null): { key: string; isOpen: boolean } | null {
  const focused = focusedIn(container);
  const key = focused?.dataset['group'];
  return focused === null || key === undefined
    ? null
    : { key, isOpen: focused.getAttribute('aria-expanded') === 'true' };
}
