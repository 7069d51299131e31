import type { Problem } from '@syncdeck/contract';
import { listOf, maybeText, nullable, number, object, type Shape, text } from './shape.ts';

/** RFC 9457 problem details. */
export const isProblem: Shape<Problem> = object({
  type: text,
  title: text,
  status: number,
  detail: text,
  code: text,
  requestId: text,
  errors: listOf(object({ parameter: text, value: text, message: text })),
  upstream: nullable(object({ code: maybeText, message: text, requestId: maybeText })),
});
