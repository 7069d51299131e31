import { useEffect } from 'react';
import { isTipCondition, tipConditions } from './tooltip-of.ts';
import { closeTooltip, openTooltip } from './tooltip-store.ts';

/** Opens the tooltip of whatever element has one, under the pointer and on keyboard focus; used once a page. */
export function useTooltips(): void {
  useEffect(() => {
    let hovered: Element | null = null;
    const onPointerOver = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      if (isInTooltip(target)) {
        hovered = null;
        return;
      }
      const anchor = anchorOf(target);
      if (anchor === hovered) return;
      if (anchor === null) closeTooltip('later');
      else open(anchor, 'hover');
      hovered = anchor;
    };
    const onPointerLeave = () => {
      hovered = null;
      closeTooltip('later');
    };
    const onFocus = ({ target }: FocusEvent) => {
      const anchor = anchorOf(target);
      if (anchor !== null && target instanceof Element && target.matches(':focus-visible'))
        open(anchor, 'focus');
    };
    const onBlur = ({ target }: FocusEvent) => {
      if (anchorOf(target) !== null) closeTooltip('now');
    };
    document.addEventListener('pointerover', onPointerOver);
    document.documentElement.addEventListener('pointerleave', onPointerLeave);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    return () => {
      document.removeEventListener('pointerover', onPointerOver);
      document.documentElement.removeEventListener('pointerleave', onPointerLeave);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
    };
  }, []);
}

function anchorOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

function isInTooltip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=tooltip]') !== null;
}

/** An anchor whose condition does not hold has none; what the pointer came from closes. */
function open(anchor: Element, how: 'hover' | 'focus'): void {
  const content = anchor.getAttribute('data-tip') ?? '';
  const condition = anchor.getAttribute('data-tip-when');
  const holds = condition === null || !isTipCondition(condition) || tipConditions[condition](anchor);
  if (content === '' || !holds) return closeTooltip('later');
  openTooltip({ anchor, content, describes: anchor.hasAttribute('data-tip-describes') }, how);
}
