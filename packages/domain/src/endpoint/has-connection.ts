import type { RawEndpoint } from '../raw/raw-sync-job.ts';

/** Whether anything is configured: upstream fills an unused endpoint with "" and 0. A region alone says nothing. */
export function hasConnection(node: RawEndpoint): boolean {
  if (node.InstanceId || node.Ip) return true;
  return Object.entries(node).some(([name, value]) => name !== 'Region' && Boolean(value));
}
