import * as z from 'zod/mini';

/**
 * The page's policy forbids eval, and zod probes for it when a schema is built: this module is imported
 * before any schema.
 */
z.config({ jitless: true });
