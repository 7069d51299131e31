import * as z from 'zod/mini';

/** RFC 3339 with offset, or null where upstream says nothing usable. */
export const time = z.nullable(z.string());
/** Upstream's text; null for "", null and absent. */
export const text = z.nullable(z.string());
/** A number that upstream reported; null for -1, null and absent. */
export const count = z.nullable(z.number());
export const texts = z.array(z.string());
/** 0 to 100. */
export const percent = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
