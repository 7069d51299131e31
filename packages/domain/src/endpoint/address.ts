import { reportedText } from '../border/reported.ts';
import type { RawEndpoint } from '../raw/raw-sync-job.ts';

/** How a node is named: its instance id, else `ip:port`, else its ip; null where it has neither. */
export function address(node: RawEndpoint): string | null {
  return reportedText(node.InstanceId) ?? socketAddress(node) ?? reportedText(node.Ip);
}

/** `ip:port`, an IPv6 address in brackets; null without an ip or without a port. */
function socketAddress({ Ip, Port }: RawEndpoint): string | null {
  if (!Ip || !Port || Port < 0) return null;
  return Ip.includes(':') && !Ip.startsWith('[') ? `[${Ip}]:${Port}` : `${Ip}:${Port}`;
}

/** All that a job is found by as an instance: id, ip and `ip:port` of each node, every one once. */
export function instanceNames(nodes: readonly RawEndpoint[], into: string[] = []): string[] {
  for (const node of nodes) {
    for (const name of [node.InstanceId, node.Ip, socketAddress(node)]) {
      if (name && !into.includes(name)) into.push(name);
    }
  }
  return into;
}
