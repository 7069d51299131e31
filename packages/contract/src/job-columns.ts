import type { ExactName, NumberRangeName, SortName, TimeRangeName } from './query/names.ts';

/** How a value is shown, compared and written. */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'enum'
  | 'number'
  | 'percent'
  | 'seconds'
  | 'megabytes'
  | 'boolean'
  | 'time'
  | 'tags'
  | 'reasons';

/** One scalar (or list) of JobRow: the CSV's column, and what the page's picker, menus and URL keys derive from. */
export interface JobColumn {
  /** Path inside JobRow: `source.address`. */
  path: string;
  kind: ColumnKind;
  label: { en: string; 'zh-CN': string };
  sort: SortName | null;
  filter: ExactName | NumberRangeName | TimeRangeName | null;
}

function column(
  path: string,
  kind: ColumnKind,
  en: string,
  zh: string,
  more: { sort?: SortName; filter?: JobColumn['filter'] } = {},
): JobColumn {
  return { path, kind, label: { en, 'zh-CN': zh }, sort: more.sort ?? null, filter: more.filter ?? null };
}

function endpointColumns(side: 'source' | 'destination', en: string, zh: string): JobColumn[] {
  return [
    column(`${side}.databaseType`, 'enum', `${en} engine`, `${zh}数据库类型`, { filter: `${side}Type` }),
    column(`${side}.accessType`, 'enum', `${en} access type`, `${zh}接入类型`, { filter: 'accessType' }),
    column(`${side}.region`, 'enum', `${en} region`, `${zh}地域`, { filter: `${side}Region` }),
    column(`${side}.nodeType`, 'enum', `${en} node type`, `${zh}节点类型`),
    column(`${side}.address`, 'text', `${en} address`, `${zh}地址`, { sort: side, filter: 'instance' }),
    column(`${side}.nodes`, 'number', `${en} nodes`, `${zh}节点数`),
  ];
}

/** JobRow's scalars in its own order, nested ones flattened. */
export const jobColumns: readonly JobColumn[] = [
  column('key', 'id', 'Key', '键'),
  column('account', 'id', 'Account', '账号', { sort: 'account', filter: 'account' }),
  column('region', 'enum', 'Region', '地域', { sort: 'region', filter: 'region' }),
  column('jobId', 'id', 'Job ID', '任务 ID', { sort: 'jobId', filter: 'jobId' }),
  column('jobName', 'text', 'Job name', '任务名称', { sort: 'jobName', filter: 'jobName' }),
  column('status', 'enum', 'Status', '状态', { sort: 'status', filter: 'status' }),
  column('tradeStatus', 'enum', 'Trade status', '计费状态', { sort: 'tradeStatus', filter: 'tradeStatus' }),
  column('health', 'enum', 'Health', '健康度', { sort: 'severity', filter: 'health' }),
  column('healthReasons', 'reasons', 'Health reasons', '健康原因', { filter: 'healthReason' }),
  column('severity', 'number', 'Severity', '严重程度', { sort: 'severity' }),
  column('jobType', 'enum', 'Sync type', '同步类型', { sort: 'jobType', filter: 'jobType' }),
  ...endpointColumns('source', 'Source', '源端'),
  ...endpointColumns('destination', 'Destination', '目标端'),
  column('step.number', 'number', 'Step', '步骤序号', { sort: 'stepNumber' }),
  column('step.total', 'number', 'Steps in all', '步骤总数'),
  column('step.id', 'enum', 'Step ID', '步骤 ID', { filter: 'step' }),
  column('step.name', 'text', 'Step name', '步骤名称'),
  column('step.status', 'enum', 'Step status', '步骤状态'),
  column('step.progressPercent', 'percent', 'Step progress (%)', '步骤进度 (%)'),
  column('progressPercent', 'percent', 'Progress (%)', '总进度 (%)', {
    sort: 'progressPercent',
    filter: 'progressPercent',
  }),
  column('lagSeconds', 'seconds', 'Lag (s)', '延迟时间 (秒)', { sort: 'lagSeconds', filter: 'lagSeconds' }),
  column('lagMegabytes', 'megabytes', 'Lag (MB)', '延迟数据量 (MB)', {
    sort: 'lagMegabytes',
    filter: 'lagMegabytes',
  }),
  column('error.message', 'text', 'Error message', '错误信息'),
  column('error.reason', 'text', 'Error reason', '错误原因'),
  column('payMode', 'enum', 'Billing mode', '计费模式', { sort: 'payMode', filter: 'payMode' }),
  column('runMode', 'enum', 'Run mode', '运行模式', { sort: 'runMode', filter: 'runMode' }),
  column('instanceClass', 'enum', 'Instance class', '链路规格', {
    sort: 'instanceClass',
    filter: 'instanceClass',
  }),
  column('autoRenew', 'boolean', 'Auto-renewal', '自动续费'),
  column('createdAt', 'time', 'Created', '创建时间', { sort: 'createdAt', filter: 'createdAt' }),
  column('startedAt', 'time', 'Started', '开始时间', { sort: 'startedAt', filter: 'startedAt' }),
  column('endedAt', 'time', 'Ended', '结束时间', { sort: 'endedAt', filter: 'endedAt' }),
  column('expiresAt', 'time', 'Expires', '到期时间', { sort: 'expiresAt', filter: 'expiresAt' }),
  column('expectRunAt', 'time', 'Expected start', '预期开始时间'),
  column('offlineAt', 'time', 'Goes offline', '下线时间'),
  column('tags', 'tags', 'Tags', '标签', { filter: 'tag' }),
];
