import type { OpFilter } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';
import { ddlText } from '../../../format/job/option-rows.ts';
import type { ObjectNode } from './tree-node.ts';

/** What a search looks through on one line. */
export function searchText({ name, newName, filterCondition }: ObjectNode): string {
  return [name, newName, filterCondition].filter((part) => part !== null).join('\n');
}

/** `only Insert, Update, Table: Create`; null where operations are not restricted or not reported. */
export function filterText(filter: OpFilter | null, { t, enumName }: Messages): string | null {
  if (filter === null) return null;
  const { opTypes, ddlOptions } = filter;
  if (opTypes === null && ddlOptions.length === 0) return null;
  const operations = [
    ...(opTypes ?? []).map((value) => enumName('opType', value)),
    ...ddlOptions.map(ddlText),
  ];
  return operations.length === 0
    ? t('job.objects.no-operations')
    : t('job.objects.only', { operations: operations.join(t('job.list-separator')) });
}
