import type { JobPage } from '@syncdeck/contract';
import { lazy } from 'react';
import { toolPart } from '../../../ui/tool-part.ts';
import { useViewFaults } from '../../../view/use-view.ts';
import { LazyPlace } from '../../../ui/lazy-place.tsx';

const LazyFaults = lazy(toolPart(async () => ({ default: (await import('./view-faults.tsx')).ViewFaults })));
const NoMatch = lazy(toolPart(async () => ({ default: (await import('./no-match.tsx')).NoMatch })));
const NothingThere = lazy(
  toolPart(async () => ({ default: (await import('./nothing-there.tsx')).NothingThere })),
);

/** What of the link could not be read, if anything. */
export function LinkFaults() {
  const faults = useViewFaults();
  if (faults.length === 0) return null;
  return (
    <LazyPlace>
      <LazyFaults faults={faults} />
    </LazyPlace>
  );
}

/** Stands where rows would, of an answer without any. */
export function EmptyList({ page }: { page: JobPage }) {
  return (
    <LazyPlace>
      {page.unfilteredTotal === 0 ? (
        <NothingThere sources={page.sources} />
      ) : (
        <NoMatch unfiltered={page.unfilteredTotal} />
      )}
    </LazyPlace>
  );
}
