import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { loadArea } from '../messages/text-store.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { useNavigation } from '../view/use-navigation.ts';

const JobPanel = lazy(
  lazyPart(async () => {
    const [{ JobPanel: component }] = await Promise.all([
      import('../features/job/job-panel.tsx'),
      loadArea('job'),
    ]);
    return { default: component };
  }),
);

/** Where the open job's panel stands. */
export function JobPanelSlot() {
  const address = useParams({ from: '/jobs/$account/$region/$jobId' });
  const { closeJob } = useNavigation();
  return (
    <Suspense>
      <JobPanel address={address} onClose={closeJob} mode="panel" />
    </Suspense>
  );
}
