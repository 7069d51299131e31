import type { JobRow } from '@syncdeck/contract';

/** `old`: its source's last pass failed or is not through; `gone`: it is no longer there. */
export type RowMark = 'old' | 'gone';

/** Why a row is not as fresh as it looks; null for most. */
export type MarkOf = (row: JobRow) => RowMark | null;
