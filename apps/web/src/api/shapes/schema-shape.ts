import '../zod-without-eval.ts';
import type { Shape } from './shape.ts';

/** What of a schema is needed here. */
interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

/** A schema of the contract, none of which changes what it reads; for parts that come after the first load. */
export function shapeOf<T>(schema: Schema<T>): Shape<T> {
  return (value): value is T => schema.safeParse(value).success;
}
