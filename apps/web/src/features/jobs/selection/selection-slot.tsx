import { lazy } from 'react';
import { toolPart } from '../../../ui/tool-part.ts';
import type { JobListData } from '../rows/use-job-list.ts';
import { useClearKey } from './use-clear-key.ts';
import type { Selection } from './use-selection.ts';
import { LazyPlace } from '../../../ui/lazy-place.tsx';

const SelectionBar = lazy(
  toolPart(async () => ({ default: (await import('./selection-bar.tsx')).SelectionBar })),
);

export interface SelectionSlotProps {
  selection: Selection;
  list: JobListData;
  /** Whether a job is open over the list. */
  isCovered: boolean;
}

/** What can be done with the selected rows; nothing where there are none. */
export function SelectionSlot({ selection, list, isCovered }: SelectionSlotProps) {
  const hasSelection = selection.rows.size > 0;
  useClearKey(isCovered, hasSelection, selection.clear);
  if (!hasSelection) return null;
  return (
    <LazyPlace>
      <SelectionBar selection={selection} list={list} />
    </LazyPlace>
  );
}
