import type { EndpointNode } from '@syncdeck/contract';
import type { EnumKind } from '../../messages/en/enums.ts';

/** How one connection field is shown: as text to paste, or by its official name. */
export interface NodeField {
  field: keyof EndpointNode;
  kind: EnumKind | null;
}

/** Every connection field in the order of display; a new one in the contract fails the build here. */
const fieldKinds: Record<keyof EndpointNode, EnumKind | null> = {
  instanceId: null,
  ip: null,
  port: null,
  user: null,
  dbName: null,
  engineVersion: null,
  dbKernel: 'databaseType',
  vpcId: null,
  subnetId: null,
  region: 'region',
  encryptConn: 'encryptConn',
  accountMode: 'accountMode',
  account: null,
  accountRole: null,
  role: 'role',
  setId: null,
  cvmInstanceId: null,
  childInstanceId: null,
  childInstanceType: 'childInstanceType',
  uniqDcgId: null,
  uniqVpnGwId: null,
  ccnId: null,
  ccnOwnerUin: null,
  databaseNetEnv: 'databaseNetEnv',
  supplier: 'supplier',
};

/** The fields of a node in their order. */
export function nodeFields(): NodeField[] {
  return Object.entries(fieldKinds).flatMap(([field, kind]) => (isNodeField(field) ? [{ field, kind }] : []));
}

/** True where the node reports the field. */
export function isReported(node: EndpointNode, { field }: NodeField): boolean {
  return node[field] !== null;
}

/** The instance id, else `ip:port`, as the list shows it; null where neither is known. */
export function nodeAddress({ instanceId, ip, port }: EndpointNode): string | null {
  if (instanceId !== null) return instanceId;
  if (ip === null) return null;
  const host = ip.includes(':') ? `[${ip}]` : ip;
  return port === null || port === 0 ? ip : `${host}:${port}`;
}

function isNodeField(name: string): name is keyof EndpointNode {
  return Object.hasOwn(fieldKinds, name);
}
