export type * from './raw/raw-sync-job.ts';
export type { HealthFacts, ListedJob } from './job/listed-job.ts';
export { IndexedListing, indexedListing } from './listing/indexed-listing.ts';
export type { Listing, ListingAnswer, ListingChanges } from './listing/listing.ts';
export { plainListing } from './listing/plain-listing.ts';
export { resolveQueryNow } from './listing/resolve-query-now.ts';
