import { hash } from 'node:crypto';
import { joined } from './joined-bytes.ts';
import { splitAnswer, withoutSpace } from './split-answer.ts';

/** A body of the API's with its jobs told apart, none of them parsed. */
export interface CutBody {
  /** All of it. */
  bytes: Uint8Array<ArrayBuffer>;
  /** It with an empty JobList; where that is long, without white space. */
  envelope: Uint8Array<ArrayBuffer>;
  /** Where each job begins and ends in `bytes`, in pairs; null where there is no list. */
  members: readonly number[] | null;
  /** One a job, of its bytes. */
  digests: readonly string[];
  /** How deep it nests. */
  depth: number;
}

/** What an answer says beside its jobs is far shorter: more is not worth the event loop's time. */
export const longestEnvelope = 1024 * 1024;

/** Cuts a body up and tells its jobs apart; about 15 µs a job. */
export function cutBody(chunks: readonly Uint8Array[]): CutBody {
  const { bytes } = joined(chunks);
  const { envelope, members, depth } = splitAnswer(bytes);
  return {
    bytes,
    envelope: envelope.length > longestEnvelope ? withoutSpace(envelope) : envelope,
    members,
    digests: membersOf(bytes, members ?? []).map(digestJson),
    depth,
  };
}

/** The bytes of each member, by the pairs that a cut tells. */
export function membersOf<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  pairs: readonly number[],
): Uint8Array<B>[] {
  return pairs.flatMap((from, at) => (at % 2 === 0 ? [bytes.subarray(from, pairs[at + 1])] : []));
}

/** Stands for every byte of the JSON; equal digests mean that nothing changed. */
export function digestJson(json: Uint8Array): string {
  return hash('sha1', json, 'base64');
}
