import type { ExactName, JobRow, SortName } from '@syncdeck/contract';
import type { ReactNode } from 'react';
import type { Format } from '../../../format/use-format.ts';
import type { Messages } from '../../../messages/use-messages.ts';
import type { Density } from '../../../view/view.ts';

/** What cells are drawn with: read once a row, since a hook in each of its dozen cells would be dear. */
export interface CellTools {
  density: Density;
  messages: Messages;
  format: Format;
  /** Epoch ms, in steps of half a minute. */
  now: number;
  /** Folded words of the search, which are marked. */
  words: readonly string[];
}

/** A value of a cell that can be filtered on. */
export interface CellFilter {
  name: ExactName;
  value: string;
}

/** One column, declared once: the table, its header, the picker and the cell's menu derive from it. */
export interface ListColumn {
  id: string;
  width: number;
  align: 'left' | 'right';
  sort: SortName | null;
  /** Whether the first click on its header sorts descending. */
  descendingFirst: boolean;
  cell: (row: JobRow, tools: CellTools) => ReactNode;
  /** What a change of the cell is judged by. */
  watch: (row: JobRow) => unknown;
  filters: (row: JobRow) => CellFilter[];
}
