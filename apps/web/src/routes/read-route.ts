import type { JobAddress } from '@syncdeck/contract';

/** The pages that there are. */
export type Route =
  | { page: 'list' }
  | { page: 'job'; address: JobAddress }
  | { page: 'unknown'; path: string };

/** The page that a path leads to: `/jobs`, or `/jobs/{account}/{region}/{jobId}`. */
export function readRoute(pathname: string): Route {
  const unknown: Route = { page: 'unknown', path: pathname };
  const [root, first, ...parts] = pathname.split('/');
  if (root !== '' || first !== 'jobs') return unknown;
  if (parts.length === 0) return { page: 'list' };
  const [account, region, jobId, ...rest] = parts.map(decodePart);
  return account && region && jobId && rest.length === 0
    ? { page: 'job', address: { account, region, jobId } }
    : unknown;
}

/** Empty where the text is not percent-encoded as it has to be. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
