import { type FocusEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { closeTooltip, getTooltip, openTooltip } from './tooltip-store.ts';

export interface TooltipHandlers {
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
}

/**
 * Handlers that show `content` on hover and on keyboard focus; null shows nothing. `when` decides at the
 * last moment, e.g. whether a text is cut at all.
 */
export function useTooltip(
  content: string | null,
  { describes = true, when }: { describes?: boolean; when?: (anchor: Element) => boolean } = {},
): TooltipHandlers {
  useEffect(() => () => closeIfGone(), []);
  return useMemo(() => {
    const open = (anchor: Element, how: 'hover' | 'focus') => {
      if (content === null || content === '' || when?.(anchor) === false) return;
      openTooltip({ anchor, content, describes }, how);
    };
    return {
      onPointerEnter: ({ currentTarget, pointerType }) => {
        if (pointerType !== 'touch') open(currentTarget, 'hover');
      },
      onPointerLeave: () => closeTooltip('later'),
      onFocus: ({ currentTarget, target }) => {
        if (target.matches(':focus-visible')) open(currentTarget, 'focus');
      },
      onBlur: () => closeTooltip('now'),
    };
  }, [content, describes, when]);
}

function closeIfGone(): void {
  queueMicrotask(() => {
    const shown = getTooltip();
    if (shown !== null && !shown.anchor.isConnected) closeTooltip('now');
  });
}
