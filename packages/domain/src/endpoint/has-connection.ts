import { endpointShape } from '../border/endpoint-reader.ts';
import { namesOf } from '../border/reader.ts';
import type { RawEndpoint } from '../raw/raw-sync-job.ts';

/** A region alone says nothing. */
const tellingNames = namesOf(endpointShape).filter((name) => name !== 'Region');

/** Whether anything is configured: upstream fills an unused endpoint with "" and 0. */
export function hasConnection(node: RawEndpoint): boolean {
  return Boolean(node.InstanceId) || Boolean(node.Ip) || tellingNames.some((name) => Boolean(node[name]));
}
