import type { ExactFilter } from '@syncdeck/contract';

/** How jobs are coded under one name: each job has one code, 0 where it has no value. */
export interface Coding {
  /** Codes are 0 to `size` - 1. */
  readonly size: number;
  /** 1 for each code whose jobs the filter takes, 0 for the others. */
  passes(filter: ExactFilter): Uint8Array;
}
