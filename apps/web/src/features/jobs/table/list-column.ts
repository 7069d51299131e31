import type { ExactName, JobRow, SortName } from '@syncdeck/contract';
import type { ComponentType } from 'react';
import type { Density } from '../../../view/view.ts';

export interface CellProps {
  row: JobRow;
  density: Density;
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
  Cell: ComponentType<CellProps>;
  /** What a change of the cell is judged by. */
  watch: (row: JobRow) => unknown;
  filters: (row: JobRow) => CellFilter[];
}
