import { helpDoc, type Trouble } from './trouble.ts';

/** Troubles of the MySQL family in the incremental step. */
export const mysqlTroubles: readonly Trouble[] = [
  {
    code: 'SinkerError.DuplicateKey',
    message: ({ database, table }) =>
      `Error 1062: Duplicate entry '8837712' for key 'PRIMARY', db: ${database}, table: ${table}, op: insert`,
    reason: {
      'zh-CN': '目标库表中存在主键或唯一键冲突的数据，当前冲突处理策略为冲突报错',
      'en-US':
        'The target table holds a row with the same primary or unique key, and the conflict policy is to report an error',
    },
    solution: {
      'zh-CN': '请在目标库删除或修正冲突的数据后重试任务，或将冲突处理策略修改为冲突忽略或冲突覆盖',
      'en-US':
        'Delete or correct the conflicting row in the target and retry, or change the conflict policy to ignore or overwrite',
    },
    helpDoc: helpDoc(58672),
  },
  {
    code: 'RiverError.BinlogPurged',
    message: ({ sourceAddress, gtid }) =>
      `ERROR 1236 (HY000): Could not find first log file name in binary log index file; the master ${sourceAddress} has purged binary logs containing GTIDs that the slave requires. Missing transactions: ${gtid}`,
    reason: {
      'zh-CN': '源库 binlog 已被清理，无法从当前位点继续拉取',
      'en-US': 'The binlog of the source has been purged, so it cannot be read on from the present position',
    },
    solution: {
      'zh-CN': '请延长源库 binlog 保留时间（建议 3 天以上），并重新创建或重置任务',
      'en-US': 'Keep the binlog of the source longer (three days or more) and create or reset the task',
    },
    helpDoc: helpDoc(58685),
  },
  {
    code: 'SinkerError.AccessDenied',
    message: ({ account, destinationAddress }) =>
      `Error 1045: Access denied for user '${account}'@'${destinationAddress}' (using password: YES)`,
    reason: {
      'zh-CN': '目标库账号密码错误或账号被修改',
      'en-US': 'The account of the target was changed or its password is wrong',
    },
    solution: {
      'zh-CN': '请恢复账号密码及授权后重试任务，同步过程中请勿修改账号',
      'en-US': 'Restore the account with its grants and retry; do not change accounts during the sync',
    },
    helpDoc: helpDoc(58686),
  },
  {
    code: 'SinkerError.ConnectionRefused',
    message: ({ destinationAddress }) => `dial tcp ${destinationAddress}: connect: connection refused`,
    reason: {
      'zh-CN': '无法连接目标库，网络不通或实例正在重启',
      'en-US': 'The target cannot be reached: the network is down or the instance restarts',
    },
    solution: {
      'zh-CN': '请检查实例状态、安全组及网络配置，确认 DTS 服务器 IP 段已放通后重试',
      'en-US': 'Check the instance, its security group and network, allow the IP ranges of DTS, then retry',
    },
    helpDoc: helpDoc(58688),
  },
  {
    code: 'SinkerError.RowTooLarge',
    message: ({ database, table }) =>
      `Error 1118: Row size too large (> 8126). Changing some columns to TEXT or BLOB may help, table: ${database}.${table}`,
    reason: {
      'zh-CN': '目标库建表失败，行大小超过限制',
      'en-US': 'The table cannot be created in the target: its rows are larger than the limit',
    },
    solution: {
      'zh-CN': '请调整目标库 innodb_strict_mode 参数或表结构后重试',
      'en-US': 'Change innodb_strict_mode of the target or the table definition, then retry',
    },
    helpDoc: helpDoc(58690),
  },
  {
    code: 'SinkerError.TableNotExist',
    message: ({ database, table }) => `Error 1146: Table '${database}.${table}' doesn't exist`,
    reason: {
      'zh-CN': '目标库表不存在，可能在同步过程中被删除',
      'en-US': 'The table does not exist in the target; it may have been dropped during the sync',
    },
    solution: {
      'zh-CN': '请在目标库重新创建该表后重试任务',
      'en-US': 'Create the table in the target again and retry',
    },
    helpDoc: helpDoc(58691),
  },
  {
    code: 'SinkerError.LockWaitTimeout',
    message: ({ database, table }) =>
      `Error 1205: Lock wait timeout exceeded; try restarting transaction, sql: UPDATE \`${database}\`.\`${table}\` SET ...`,
    reason: {
      'zh-CN': '目标库存在长时间未提交的事务，等待锁超时',
      'en-US': 'A transaction in the target holds its locks for too long',
    },
    solution: {
      'zh-CN': '请提交或终止目标库中的长事务后重试',
      'en-US': 'Commit or kill the long transaction in the target and retry',
    },
    helpDoc: helpDoc(58693),
  },
  {
    code: 'SinkerError.ReadOnly',
    message: ({ destinationAddress }) =>
      `Error 1290: The MySQL server ${destinationAddress} is running with the --read-only option so it cannot execute this statement`,
    reason: {
      'zh-CN': '目标库为只读状态，可能磁盘空间已满',
      'en-US': 'The target is read-only, its disk may be full',
    },
    solution: {
      'zh-CN': '请扩容目标实例磁盘后重试',
      'en-US': 'Enlarge the disk of the target and retry',
    },
    helpDoc: helpDoc(58694),
  },
];
