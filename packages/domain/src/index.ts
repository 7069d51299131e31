export type * from './raw/raw-sync-job.ts';
