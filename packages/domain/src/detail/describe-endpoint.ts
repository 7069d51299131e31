import type { Endpoint, EndpointNode } from '@syncdeck/contract';
import { reportedCount, reportedText } from '../border/reported.ts';
import { endpointBrief } from '../endpoint/endpoint-brief.ts';
import type { RawSide } from '../endpoint/raw-side.ts';
import type { RawEndpoint } from '../raw/raw-sync-job.ts';

/** One side of a job with every node's connection fields. */
export function describeEndpoint(side: RawSide): Endpoint {
  return { ...endpointBrief(side), endpoints: side.nodes.map(describeNode) };
}

/** Named one by one, so that no secret of upstream's can ride along. */
function describeNode(node: RawEndpoint): EndpointNode {
  return {
    region: reportedText(node.Region),
    role: reportedText(node.Role),
    dbKernel: reportedText(node.DbKernel),
    instanceId: reportedText(node.InstanceId),
    ip: reportedText(node.Ip),
    port: reportedCount(node.Port),
    user: reportedText(node.User),
    dbName: reportedText(node.DbName),
    vpcId: reportedText(node.VpcId),
    subnetId: reportedText(node.SubnetId),
    cvmInstanceId: reportedText(node.CvmInstanceId),
    uniqDcgId: reportedText(node.UniqDcgId),
    uniqVpnGwId: reportedText(node.UniqVpnGwId),
    ccnId: reportedText(node.CcnId),
    supplier: reportedText(node.Supplier),
    engineVersion: reportedText(node.EngineVersion),
    account: reportedText(node.Account),
    accountMode: reportedText(node.AccountMode),
    accountRole: reportedText(node.AccountRole),
    encryptConn: reportedText(node.EncryptConn),
    databaseNetEnv: reportedText(node.DatabaseNetEnv),
    ccnOwnerUin: reportedText(node.CcnOwnerUin),
    childInstanceId: reportedText(node.ChildInstanceId),
    childInstanceType: reportedText(node.ChildInstanceType),
    setId: reportedText(node.SetId),
  };
}
