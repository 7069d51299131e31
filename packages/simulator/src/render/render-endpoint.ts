import type { RawEndpoint, RawSyncDBEndpointInfos } from '@syncdeck/domain';
import { type Engine, type EngineName, engines } from '../catalogue/engines.ts';
import type { Random } from '../world/random.ts';
import { privateIp, publicIp } from './addresses.ts';

export interface EndpointTraits {
  engine: EngineName;
  region: string;
  access: string;
  crossAccount: boolean;
}

export interface RenderedEndpoint {
  nodeType: 'single' | 'cluster';
  info: RawEndpoint;
  infos: RawSyncDBEndpointInfos;
}

/** The unused one of Info and Infos is present and empty, as in the official answers. */
export function renderEndpoint(traits: EndpointTraits, random: Random): RenderedEndpoint {
  const engine: Engine = engines[traits.engine];
  const info = connected(traits, engine, random);
  const nobody: RawSyncDBEndpointInfos = { Region: '', AccessType: '', DatabaseType: '', Info: null };
  if (engine.cluster === null) return { nodeType: 'single', info, infos: nobody };
  const nodes = engine.cluster === 'proxy-and-sets' ? shards(info, random) : replicas(info, random);
  const infos = {
    Region: traits.region,
    AccessType: traits.access,
    DatabaseType: traits.engine,
    Info: nodes,
  };
  return { nodeType: 'cluster', info: emptyEndpoint(), infos };
}

/** An endpoint with nothing configured: every field "". */
function emptyEndpoint(): RawEndpoint {
  return {
    Region: '',
    Role: '',
    DbKernel: '',
    InstanceId: '',
    Ip: '',
    Port: 0,
    User: '',
    Password: '',
    DbName: '',
    VpcId: '',
    SubnetId: '',
    CvmInstanceId: '',
    UniqDcgId: '',
    UniqVpnGwId: '',
    CcnId: '',
    Supplier: '',
    EngineVersion: '',
    Account: '',
    AccountMode: '',
    AccountRole: '',
    RoleExternalId: '',
    TmpSecretId: '',
    TmpSecretKey: '',
    TmpToken: '',
    EncryptConn: '',
    DatabaseNetEnv: '',
    CcnOwnerUin: '',
  };
}

function connected(
  { engine: name, region, access, crossAccount }: EndpointTraits,
  engine: Engine,
  random: Random,
): RawEndpoint {
  const info = emptyEndpoint();
  info.Region = region;
  info.User = random.pick(engine.accounts);
  info.Port = random.chance(0.9) ? engine.port : random.integer(20_000, 29_999);
  info.DbKernel = engine.kernel;
  info.EngineVersion = random.chance(0.7) ? random.pick(engine.versions) : '';
  info.EncryptConn = random.chance(0.15) ? 'Encrypted' : random.chance(0.6) ? 'UnEncrypted' : '';
  if (name === 'postgresql' || name === 'tdpg')
    info.DbName = random.pick(['postgres', 'app', 'orders', 'crm']);
  placers[access]?.(info, engine, random);
  if (crossAccount) {
    info.Account = `1000${random.integer(10_000_000, 99_999_999)}`;
    info.AccountMode = 'other';
    info.AccountRole = `DTS_CrossAccount_${random.word(4)}`;
  }
  return info;
}

type Placer = (info: RawEndpoint, engine: Engine, random: Random) => void;

/** What each AccessType fills in. */
const placers: Readonly<Record<string, Placer>> = {
  cdb: byInstance,
  ckafka: byInstance,
  noProxy: byAddress,
  intranet: byAddress,
  cvm: (info, engine, random) => {
    inNetwork(info, engine, random);
    info.CvmInstanceId = `ins-${random.word(8)}`;
  },
  vpc: inNetwork,
  ccn: (info, engine, random) => {
    inNetwork(info, engine, random);
    info.CcnId = `ccn-${random.word(8)}`;
    info.CcnOwnerUin = random.chance(0.3) ? `1000${random.integer(10_000_000, 99_999_999)}` : '';
    info.DatabaseNetEnv = random.pick(['UserIDC', 'TencentVPC']);
  },
  dcg: (info, engine, random) => {
    inNetwork(info, engine, random);
    info.UniqDcgId = `dcg-${random.word(8)}`;
  },
  vpncloud: (info, engine, random) => {
    inNetwork(info, engine, random);
    info.UniqVpnGwId = `vpngw-${random.word(8)}`;
  },
  extranet: (info, _engine, random) => {
    info.Ip = publicIp(random);
    info.Supplier = random.pick(['aliyun', 'others', 'others']);
  },
};

function byInstance(info: RawEndpoint, engine: Engine, random: Random): void {
  info.InstanceId = engine.instancePrefix + random.word(8);
  if (random.chance(0.5)) info.Ip = privateIp(random);
}

function byAddress(info: RawEndpoint, _engine: Engine, random: Random): void {
  info.Ip = privateIp(random);
}

function inNetwork(info: RawEndpoint, _engine: Engine, random: Random): void {
  info.Ip = privateIp(random);
  info.VpcId = `vpc-${random.word(8)}`;
  info.SubnetId = `subnet-${random.word(8)}`;
}

/** The proxy first, then the sets, each with an id of its own. */
function shards(info: RawEndpoint, random: Random): RawEndpoint[] {
  const proxy = { ...info, Role: 'proxy' };
  const sets = Array.from(
    { length: random.integer(2, 4) },
    (_, number): RawEndpoint => ({
      ...info,
      Role: 'set',
      Ip: info.Ip === '' ? '' : privateIp(random),
      Port: 4000 + number,
      SetId: `set_${1_600_000_000 + random.integer(0, 90_000_000)}_${number + 1}`,
    }),
  );
  return [proxy, ...sets];
}

function replicas(info: RawEndpoint, random: Random): RawEndpoint[] {
  const ips = [info.Ip === '' ? privateIp(random) : info.Ip, privateIp(random), privateIp(random)];
  return ips.map((Ip): RawEndpoint => ({ ...info, Ip }));
}
