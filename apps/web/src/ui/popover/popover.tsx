import { lazy, type ReactNode, type RefObject } from 'react';
import { useLayer } from '../layers.ts';
import { lazyPart } from '../lazy-part.ts';
import { LazyPlace } from '../lazy-place.tsx';

const PopoverLayer = lazy(lazyPart(() => import('./popover-layer.tsx')));

export interface PopoverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The button that opened it: the popover stands beside it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  /** Its accessible name. */
  label: string;
  align?: 'start' | 'center' | 'end';
  className?: string;
  children: ReactNode;
}

/**
 * A small layer beside a button, loaded when it is first opened. Its `open` stays with the caller. It waits for
 * lazy content too, since the focus moves in once, when the layer appears.
 */
export function Popover(props: PopoverProps) {
  useLayer(props.open);
  if (!props.open) return null;
  return (
    <LazyPlace onMissing={() => props.onOpenChange(false)}>
      <PopoverLayer {...props} />
    </LazyPlace>
  );
}
