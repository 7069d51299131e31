import type { Showcase } from './showcase.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Timed jobs: still ahead, overdue, and long started. */
export const scheduleShowcases: readonly Showcase[] = [
  {
    story: 'resting-CheckPass',
    age: [day, 3 * day],
    traits: (epoch) => ({ runMode: 'Timed', expectRunAt: epoch + 14 * hour }),
  },
  {
    story: 'resting-Initialized',
    age: [day, 3 * day],
    traits: (epoch) => ({ runMode: 'Timed', expectRunAt: epoch + 3 * day }),
  },
  {
    story: 'resting-CheckPass',
    age: [2 * day, 5 * day],
    traits: (epoch) => ({ runMode: 'Timed', expectRunAt: epoch - 5 * hour }),
  },
  {
    story: 'calm',
    age: [20 * day, 60 * day],
    traits: (epoch) => ({ runMode: 'Timed', expectRunAt: epoch - 15 * day }),
  },
];
