import { type JobAddress, jobApiPath, jobPagePath } from '@syncdeck/contract';
import type { Tab, Zone } from '../../../view/view.ts';

/** The job's own link, without the list that it was found in: another reader sees the same tab and zone. */
export function jobLink(origin: string, address: JobAddress, shown: { tab: Tab | null; tz: Zone }): string {
  const tab = shown.tab === null ? '' : `tab=${shown.tab}&`;
  return `${origin}${jobPagePath(address)}?${tab}tz=${shown.tz}`;
}

/** A command for a POSIX shell that asks the API for the job. */
export function jobCurl(origin: string, address: JobAddress): string {
  const url = `${origin}${jobApiPath(address)}`.replaceAll("'", '%27');
  return `curl --silent --show-error --fail-with-body '${url}'`;
}
