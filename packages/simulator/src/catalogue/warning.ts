import { helpDoc, type Trouble } from './trouble.ts';

/** Warnings that a running step carries; one has an "Error:" code, as in the official examples. */
export const warnings: readonly Trouble[] = [
  {
    code: 'Warn: WarningParamCheck',
    message: () => 'max_allowed_packet of the target (4194304) is lower than that of the source (67108864)',
    reason: { 'zh-CN': '参数不一致', 'en-US': 'Parameters differ' },
    solution: {
      'zh-CN': '建议将目标库 max_allowed_packet 调整为不小于源库的值',
      'en-US': 'Set max_allowed_packet of the target to no less than that of the source',
    },
    helpDoc: helpDoc(58689),
  },
  {
    code: 'Error: AdvancedStoreObjectCheck',
    message: ({ database }) =>
      `definer 'admin'@'10.%' of procedure ${database}.p_settle does not exist in the target`,
    reason: { 'zh-CN': '高级对象检查未通过', 'en-US': 'Advanced objects failed the check' },
    solution: {
      'zh-CN': '请在目标库创建对应的 definer 用户，或取消同步高级对象',
      'en-US': 'Create the definer in the target, or leave advanced objects out',
    },
    helpDoc: helpDoc(59968),
  },
  {
    code: 'Warning: NoPrimaryKey',
    message: ({ database, table }) =>
      `table ${database}.${table}_log has no primary key, rows may be written twice after a retry`,
    reason: { 'zh-CN': '存在无主键表', 'en-US': 'A table has no primary key' },
    solution: { 'zh-CN': '建议为该表添加主键', 'en-US': 'Add a primary key to the table' },
    helpDoc: helpDoc(58692),
  },
];
