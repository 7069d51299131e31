import { helpDoc, type Trouble } from './trouble.ts';

export const kafkaTrouble: Trouble = {
  code: 'SinkerError.KafkaTimeout',
  message: ({ destinationAddress, table }) =>
    `kafka: client has run out of available brokers to talk to (dial tcp ${destinationAddress}: i/o timeout), topic: dts-${table}, partition: 3`,
  reason: {
    'zh-CN': '写入目标 Kafka 超时，Broker 不可用或网络不通',
    'en-US': 'Writing to the target Kafka timed out: the broker or the network is down',
  },
  solution: {
    'zh-CN': '请检查 CKafka 实例状态、Topic 是否存在以及单条消息大小限制后重试',
    'en-US': 'Check the CKafka instance, that the topic exists and the limit of message sizes, then retry',
  },
  helpDoc: helpDoc(60080),
};

export const postgresTrouble: Trouble = {
  code: 'RiverError.ReplicationSlotLost',
  message: ({ database }) =>
    `ERROR: requested WAL segment 0000000100000A3F000000C4 has already been removed (SQLSTATE 58P01), replication slot "dts_${database}_slot"`,
  reason: {
    'zh-CN': '源库逻辑复制槽失效，WAL 日志已被清理',
    'en-US': 'The logical replication slot of the source is invalid, its WAL was removed',
  },
  solution: {
    'zh-CN': '请调大 wal_keep_size 或 max_slot_wal_keep_size 后重新创建任务',
    'en-US': 'Raise wal_keep_size or max_slot_wal_keep_size and create the task again',
  },
  helpDoc: helpDoc(61683),
};

export const mongoTrouble: Trouble = {
  code: 'OplogLost',
  message: ({ sourceAddress }) =>
    `(CappedPositionLost) CollectionScan died due to position in capped collection being deleted, oplog of ${sourceAddress} rolled over`,
  reason: {
    'zh-CN': '源库 oplog 已被覆盖，无法从当前位点继续同步',
    'en-US': 'The oplog of the source was overwritten, so the sync cannot go on from its position',
  },
  solution: {
    'zh-CN': '请增大源库 oplog 后重新创建任务',
    'en-US': 'Enlarge the oplog of the source and create the task again',
  },
  helpDoc: helpDoc(60137),
};

/** Why a pre-check refuses a job. */
export const checkTrouble: Trouble = {
  code: 'Error: SrcPrivilegeCheck',
  message: ({ account }) =>
    `The account lacks privileges: need [RELOAD, LOCK TABLES, REPLICATION CLIENT, REPLICATION SLAVE, SHOW DATABASES, SHOW VIEW, PROCESS, SELECT], missing [REPLICATION SLAVE, PROCESS]. Grants: GRANT SELECT, RELOAD, SHOW DATABASES, LOCK TABLES, REPLICATION CLIENT, SHOW VIEW ON *.* TO '${account}'@'%'`,
  reason: {
    'zh-CN': '源实例账号权限不足',
    'en-US': 'The account of the source instance lacks privileges',
  },
  solution: {
    'zh-CN': '请参考文档为源库账号授予所需权限后重新校验：GRANT REPLICATION SLAVE, PROCESS ON *.* TO ...',
    'en-US':
      'Grant the privileges as documented and run the check again: GRANT REPLICATION SLAVE, PROCESS ON *.* TO ...',
  },
  helpDoc: helpDoc(58688),
};
