/** A body of the API's, cut up by bytes and not yet parsed. */
export interface SplitBody {
  /** The body with an empty JobList. */
  envelope: Uint8Array<ArrayBuffer>;
  /** Where each member of JobList begins and ends, in pairs; null where the body has no list of that name. */
  members: number[] | null;
  /** How deep the body nests. */
  depth: number;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

/** The members stand inside the list, inside `Response`, inside the body. */
const memberDepth = 3;

/**
 * Finds the members of `Response.JobList` by brackets and quotes alone, so that each can be parsed when its turn
 * comes. Never throws: what is no JSON is found out by whoever parses. A list under an escaped name stays in the
 * envelope. One loop without calls for most bytes: it runs over every byte that upstream sends.
 */
export function splitAnswer(body: Uint8Array): SplitBody {
  const size = body.length;
  const members: number[] = [];
  let depth = 0;
  let deepest = 0;
  let inResponse = false;
  let start = -1;
  let begin = -1;
  let end = -1;
  for (let at = 0; at < size; at += 1) {
    const byte = body[at];
    if (byte === quote) {
      const opened = at;
      for (at += 1; at < size; at += 1) {
        const inner = body[at];
        if (inner === quote) break;
        if (inner === backslash) at += 1;
      }
      if (start >= 0 || depth > 2) continue;
      const value = valueAfter(body, at);
      if (value < 0) continue;
      if (depth === 1) inResponse = isText(body, opened + 1, at, 'Response');
      else if (inResponse && body[value] === openList && isText(body, opened + 1, at, 'JobList'))
        start = value;
    } else if (byte === openObject || byte === openList) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (at === start) begin = afterSpace(body, at + 1);
    } else if (byte === closeObject || byte === closeList) {
      if (depth === memberDepth && begin >= 0 && end < 0) end = at;
      depth -= 1;
    } else if (byte === comma && depth === memberDepth && begin >= 0 && end < 0) {
      members.push(begin, at);
      begin = at + 1;
    }
  }
  if (end < 0) return { envelope: new Uint8Array(body), members: null, depth: deepest };
  if (begin < end || members.length > 0) members.push(begin, end);
  const envelope = new Uint8Array(start + 1 + size - end);
  envelope.set(body.subarray(0, start + 1));
  envelope.set(body.subarray(end), start + 1);
  return { envelope, members, depth: deepest };
}

/** Where the value begins whose name has its closing quote at `end`; -1 where that was no name. */
function valueAfter(body: Uint8Array, end: number): number {
  const next = afterSpace(body, end + 1);
  return body[next] === colon ? afterSpace(body, next + 1) : -1;
}

function afterSpace(body: Uint8Array, start: number): number {
  let at = start;
  while (body[at] === 0x20 || body[at] === 0x0a || body[at] === 0x0d || body[at] === 0x09) at += 1;
  return at;
}

function isText(body: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (body[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
