import { lazy } from 'react';
import { useView } from '../../../view/use-view.ts';
import { toolPart } from '../../../ui/tool-part.ts';
import { LazyPlace } from '../../../ui/lazy-place.tsx';

const IdNotices = lazy(toolPart(async () => ({ default: (await import('./id-notices.tsx')).IdNotices })));

/** Looks after ids that were pasted or came with a link: some of them may be gone. */
export function AskedIds() {
  const ids = useView().query.exact.jobId?.include ?? [];
  if (ids.length < 2) return null;
  return (
    <LazyPlace>
      <IdNotices ids={ids} />
    </LazyPlace>
  );
}
