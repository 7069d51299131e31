import type { RawEndpoint, RawSyncDBEndpointInfos } from '../raw/raw-sync-job.ts';
import { list, number, object, type Shape, text } from './reader.ts';

export const endpointShape: Shape<RawEndpoint> = {
  Region: text,
  Role: text,
  DbKernel: text,
  InstanceId: text,
  Ip: text,
  Port: number,
  User: text,
  Password: text,
  DbName: text,
  VpcId: text,
  SubnetId: text,
  CvmInstanceId: text,
  UniqDcgId: text,
  UniqVpnGwId: text,
  CcnId: text,
  Supplier: text,
  EngineVersion: text,
  Account: text,
  AccountMode: text,
  AccountRole: text,
  RoleExternalId: text,
  TmpSecretId: text,
  TmpSecretKey: text,
  TmpToken: text,
  EncryptConn: text,
  DatabaseNetEnv: text,
  CcnOwnerUin: text,
  ChildInstanceId: text,
  ChildInstanceType: text,
  SetId: text,
};

export const endpoint = object(endpointShape);

export const endpointInfos = object<RawSyncDBEndpointInfos>({
  Region: text,
  AccessType: text,
  DatabaseType: text,
  Info: list(endpoint),
});
