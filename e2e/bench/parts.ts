import { codeSize } from './parts/code-size.ts';
import { filterChosen } from './parts/filter-chosen.ts';
import { firstRow } from './parts/first-row.ts';
import { headerClicked } from './parts/header-clicked.ts';
import { heap } from './parts/heap.ts';
import { keyTyped } from './parts/key-typed.ts';
import { liveUpdate } from './parts/live-update.ts';
import { longestBlank } from './parts/longest-blank.ts';
import type { Part } from './parts/part.ts';
import { slowFrames } from './parts/slow-frames.ts';

/** What is measured, in the order of the table. */
export const parts = {
  code: codeSize,
  'first-row': firstRow,
  key: keyTyped,
  header: headerClicked,
  filter: filterChosen,
  scroll: slowFrames,
  blank: longestBlank,
  live: liveUpdate,
  heap,
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
