import { CutIds } from './cut-ids.tsx';
import { MissingIds } from './missing-ids.tsx';

/** What is to be said of several ids that the list is filtered on. */
export function IdNotices({ ids }: { ids: readonly string[] }) {
  return (
    <>
      <CutIds ids={ids} />
      <MissingIds ids={ids} />
    </>
  );
}
