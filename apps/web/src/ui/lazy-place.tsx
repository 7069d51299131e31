import { type ReactNode, Suspense, useEffect } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { isChunkMissing } from './missing-chunk.ts';

interface LazyPlaceProps {
  /** Stands there while the part is on its way. */
  waiting?: ReactNode;
  /** The part will not come, e.g. so that its layer counts as closed. */
  onMissing?: () => void;
  children: ReactNode;
}

/** Where a lazy part stands. One whose code is gone stays away, and all around it stays as it is. */
export function LazyPlace({ waiting, onMissing, children }: LazyPlaceProps) {
  return (
    <ErrorBoundary
      fallback={(error) => {
        if (!isChunkMissing()) throw error;
        return <Missing onMissing={onMissing} />;
      }}
    >
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Missing({ onMissing }: { onMissing: (() => void) | undefined }) {
  useEffect(() => onMissing?.(), [onMissing]);
  return null;
}
