import type { EnumKind } from '../../messages/en/enums.ts';
import type { OptionField } from './option-rows.ts';

/** Which official names an option's values have. */
export const optionKinds: Partial<Record<OptionField, EnumKind>> = {
  initType: 'initType',
  dealOfExistSameTable: 'existingTable',
  conflictHandleType: 'conflictHandling',
  opTypes: 'opType',
  'kafkaOption.dataType': 'kafkaDataType',
  'kafkaOption.topicType': 'topicType',
};
