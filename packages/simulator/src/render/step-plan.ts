import type { Text } from '../protocol/language.ts';
import type { StepRole } from '../life/job-state.ts';
import type { JobTraits } from './job-traits.ts';

export interface PlannedStep {
  id: string;
  role: StepRole;
  name: Text;
}

const structure: PlannedStep = {
  id: 'schema-init',
  role: 'structure',
  name: { 'zh-CN': '增量库表初始化', 'en-US': 'Incremental database table initialization' },
};
const dump: PlannedStep = {
  id: 'dumper',
  role: 'export',
  name: { 'zh-CN': '全量导出', 'en-US': 'Full export' },
};
const load: PlannedStep = {
  id: 'loader',
  role: 'import',
  name: { 'zh-CN': '全量导入', 'en-US': 'Full import' },
};
const sink: PlannedStep = {
  id: 'sinker',
  role: 'incremental',
  name: { 'zh-CN': '同步增量', 'en-US': 'Sync incrementally' },
};

const plans: Readonly<Record<JobTraits['initType'], readonly PlannedStep[]>> = {
  Full: [structure, dump, load, sink],
  Data: [dump, load, sink],
  Structure: [structure, sink],
  None: [sink],
};

/** MongoDB's steps bear other ids (undocumented; assumed), so that a reader cannot rely on the four known ones. */
const mongoPlan: readonly PlannedStep[] = [
  { id: 'mongo-full-sync', role: 'export', name: { 'zh-CN': '全量同步', 'en-US': 'Full sync' } },
  { id: 'mongo-oplog-sync', role: 'incremental', name: { 'zh-CN': '增量同步', 'en-US': 'Incremental sync' } },
];

/** The steps that a job goes through, in order. */
export function stepPlan(traits: JobTraits): readonly PlannedStep[] {
  return traits.source === 'mongodb' ? mongoPlan : plans[traits.initType];
}

/** The fifteen pre-checks, in order. */
export const checkPlan: readonly { id: string; name: Text }[] = [
  check('ConnectDBCheck', '连接DB检查', 'Database connection check'),
  check('OptimizeCheck', '周边检查', 'Peripheral check'),
  check('VersionCheck', '版本检查', 'Version check'),
  check('SrcPrivilegeCheck', '源实例权限检查', 'Source instance permission check'),
  check('SimpleParamCheck', '部分实例参数检查', 'Partial instance parameter check'),
  check('DstPrivilegeCheck', '目标实例权限检查', 'Target instance permission check'),
  check('DstEmptyCheck', '目标实例内容冲突检查', 'Target instance content conflict check'),
  check('DstSpaceCheck', '目标实例空间检查', 'Target instance space check'),
  check('BinlogParamCheck', 'binlog参数检查', 'Binlog parameter check'),
  check('ConstraintCheck', '外键依赖检查', 'Foreign key dependency check'),
  check('ConstraintRefCheck', '外键部分库表依赖检查', 'Partial database/table foreign key dependency check'),
  check('ViewCheck', '视图检查', 'View check'),
  check('WarningParamCheck', '警告项检查', 'Warning item check'),
  check('AdvancedStoreObjectCheck', '高级对象检查', 'Advanced object check'),
  check('ModifyConfigCheck', '配置修改检查', 'Configuration modification check'),
];

function check(id: string, zh: string, en: string): { id: string; name: Text } {
  return { id, name: { 'zh-CN': zh, 'en-US': en } };
}
