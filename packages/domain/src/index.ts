export type * from './raw/raw-sync-job.ts';
export type { HealthFacts, ListedJob } from './job/listed-job.ts';
export type { Listing, ListingAnswer } from './listing/listing.ts';
