import { lazy, type RefObject } from 'react';
import { useLayer } from '../layers.ts';
import { lazyPart } from '../lazy-part.ts';
import { LazyPlace } from '../lazy-place.tsx';

const MenuLayer = lazy(lazyPart(() => import('./menu-layer.tsx')));

export interface MenuItem {
  label: string;
  /** Set on items of which one is chosen. */
  checked?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  items: readonly MenuItem[];
}

/** A menu beside a button, loaded when it is first opened. */
export function Menu(props: MenuProps) {
  useLayer(props.open);
  if (!props.open) return null;
  return (
    <LazyPlace onMissing={() => props.onOpenChange(false)}>
      <MenuLayer {...props} />
    </LazyPlace>
  );
}
