import { lazy, type ReactNode } from 'react';
import { useLayer } from '../layers.ts';
import { lazyPart } from '../lazy-part.ts';
import { LazyPlace } from '../lazy-place.tsx';

const DialogLayer = lazy(lazyPart(() => import('./dialog-layer.tsx')));

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  className?: string;
}

/** A modal dialog, loaded when it is first opened. Its `open` stays with the caller. */
export function Dialog(props: DialogProps) {
  useLayer(props.open);
  if (!props.open) return null;
  return (
    <LazyPlace onMissing={() => props.onOpenChange(false)}>
      <DialogLayer {...props} />
    </LazyPlace>
  );
}
