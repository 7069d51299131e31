import { lazy, useEffect, useId, useSyncExternalStore } from 'react';
import { lazyPart } from '../lazy-part.ts';
import { closeTooltip, getTooltip, subscribeTooltip } from './tooltip-store.ts';
import { LazyPlace } from '../lazy-place.tsx';
import { useTooltips } from './use-tooltips.ts';

const TooltipLayer = lazy(lazyPart(() => import('./tooltip-layer.tsx')));

/** Shows the page's one tooltip; stands once, near the root. */
export function TooltipHost() {
  const shown = useSyncExternalStore(subscribeTooltip, getTooltip);
  const id = useId();
  useTooltips();
  useEffect(() => {
    if (shown === null) return;
    if (shown.describes) shown.anchor.setAttribute('aria-describedby', id);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeTooltip('now');
    };
    const onScroll = () => closeTooltip('now');
    const closeIfGone = new MutationObserver(() => {
      if (!shown.anchor.isConnected) closeTooltip('now');
    });
    closeIfGone.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      if (shown.describes) shown.anchor.removeAttribute('aria-describedby');
      closeIfGone.disconnect();
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [shown, id]);
  if (shown === null) return null;
  return (
    <LazyPlace>
      <TooltipLayer id={id} shown={shown} />
    </LazyPlace>
  );
}
