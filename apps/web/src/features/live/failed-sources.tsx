import { lazy } from 'react';
import { lazyPart } from '../../ui/lazy-part.ts';
import { useLive } from './use-live.ts';
import { LazyPlace } from '../../ui/lazy-place.tsx';

const SourceAlerts = lazy(
  lazyPart(async () => ({ default: (await import('./source-alerts.tsx')).SourceAlerts })),
);

/** Tells of sources whose last pass failed, if there are any. */
export function FailedSources() {
  const { sources } = useLive();
  const failed = Array.from(sources.values()).filter(({ error }) => error !== null);
  if (failed.length === 0) return null;
  return (
    <LazyPlace>
      <SourceAlerts failed={failed} />
    </LazyPlace>
  );
}
