/** What a database engine looks like in a job. */
export interface Engine {
  instancePrefix: string;
  port: number;
  versions: readonly string[];
  kernel: string;
  /** Cluster engines list their nodes in Infos. */
  cluster: 'proxy-and-sets' | 'replica-set' | null;
  accounts: readonly string[];
}

const mysqlVersions = ['5.6', '5.7', '8.0'];

/** By DatabaseType; the Tencent Cloud id prefix of each product. */
export const engines = {
  mysql: {
    instancePrefix: 'cdb-',
    port: 3306,
    versions: mysqlVersions,
    kernel: '',
    cluster: null,
    accounts: ['dts_sync', 'root', 'repl', 'dts_user'],
  },
  mariadb: {
    instancePrefix: 'tdsql-',
    port: 3306,
    versions: ['10.1', '10.5'],
    kernel: 'mariadb',
    cluster: null,
    accounts: ['dts_sync', 'repl'],
  },
  percona: {
    instancePrefix: 'tdsql-',
    port: 3306,
    versions: ['5.7.17', '8.0.18'],
    kernel: 'percona',
    cluster: null,
    accounts: ['dts_sync'],
  },
  cynosdbmysql: {
    instancePrefix: 'cynosdbmysql-',
    port: 3306,
    versions: ['5.7', '8.0'],
    kernel: '',
    cluster: null,
    accounts: ['dts_sync', 'root'],
  },
  tdsqlmysql: {
    instancePrefix: 'tdsqlshard-',
    port: 3306,
    versions: ['5.7.17', '8.0.18'],
    kernel: 'percona',
    cluster: 'proxy-and-sets',
    accounts: ['dts_sync', 'shard_sync'],
  },
  tdstore: {
    instancePrefix: 'tdsql3-',
    port: 3306,
    versions: ['18.0'],
    kernel: '',
    cluster: null,
    accounts: ['dts_sync'],
  },
  tdpg: {
    instancePrefix: 'tdpg-',
    port: 11345,
    versions: ['10.17'],
    kernel: '',
    cluster: null,
    accounts: ['dts_sync'],
  },
  postgresql: {
    instancePrefix: 'postgres-',
    port: 5432,
    versions: ['11', '13', '14', '15'],
    kernel: '',
    cluster: null,
    accounts: ['dts_sync', 'replicator'],
  },
  mongodb: {
    instancePrefix: 'cmgo-',
    port: 27017,
    versions: ['4.0', '4.2', '4.4'],
    kernel: '',
    cluster: 'replica-set',
    accounts: ['mongouser', 'dts_sync'],
  },
  kafka: {
    instancePrefix: 'ckafka-',
    port: 9092,
    versions: ['2.4.1', '2.8.1'],
    kernel: '',
    cluster: null,
    accounts: ['', 'producer'],
  },
} as const satisfies Readonly<Record<string, Engine>>;

export type EngineName = keyof typeof engines;
