import { faultKinds, type SourceState, sourceStateWords } from '@syncdeck/contract';
import { maybeNumber, maybeText, nullable, number, object, oneOf, type Shape, text } from './shape.ts';

/** How well one (account, region) pair is known. */
export const isSourceState: Shape<SourceState> = object({
  account: text,
  region: text,
  state: oneOf(sourceStateWords),
  collectedAt: maybeText,
  refreshSeconds: number,
  total: maybeNumber,
  received: number,
  requestId: maybeText,
  error: nullable(object({ kind: oneOf(faultKinds), code: maybeText, message: text, requestId: maybeText })),
});
