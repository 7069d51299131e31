import { isOneOf } from '@syncdeck/contract';
import type { Messages } from '../../../messages/use-messages.ts';
import { furtherColumns, mainColumnIds } from '../../../view/column-ids.ts';

/** The header of a column: the page's own word, or the contract's for a single field. */
export function columnLabel(id: string, { t, language }: Messages): string {
  if (isOneOf(mainColumnIds, id)) return t(`column.${id}`);
  return furtherColumns.find(({ path }) => path === id)?.label[language] ?? id;
}
