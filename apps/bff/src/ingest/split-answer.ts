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
 * envelope.
 */
export function splitAnswer(body: Uint8Array): SplitBody {
  const size = body.length;
  let depth = 0;
  let deepest = 0;
  let inResponse = false;
  let start = -1;
  let list: Members | null = null;
  for (let at = 0; at < size; at += 1) {
    const byte = body[at];
    if (byte === quote) {
      const opened = at + 1;
      at = endOfText(body, opened);
      if (start >= 0 || depth > 2) continue;
      const value = valueAfter(body, at);
      if (value < 0) continue;
      if (depth === 1) inResponse = isText(body, opened, at, 'Response');
      else if (inResponse && body[value] === openList && isText(body, opened, at, 'JobList')) start = value;
    } else if (byte === openObject || byte === openList) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (at !== start) continue;
      list = readMembers(body, at + 1);
      deepest = Math.max(deepest, list.deepest);
      at = list.end - 1;
    } else if (byte === closeObject || byte === closeList) {
      depth -= 1;
    }
  }
  if (list === null || list.end === size)
    return { envelope: new Uint8Array(body), members: null, depth: deepest };
  const envelope = new Uint8Array(start + 1 + size - list.end);
  envelope.set(body.subarray(0, start + 1));
  envelope.set(body.subarray(list.end), start + 1);
  return { envelope, members: list.pairs, depth: deepest };
}

/** JSON without the white space between what it says. */
export function withoutSpace(json: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = json.length;
  const kept = new Uint8Array(size);
  let end = 0;
  for (let at = afterSpace(json, 0); at < size; at = afterSpace(json, at)) {
    const from = at;
    while (at < size && !isSpace(json[at])) at = json[at] === quote ? endOfText(json, at + 1) + 1 : at + 1;
    const piece = json.subarray(from, at);
    kept.set(piece, end);
    end += piece.length;
  }
  return kept.slice(0, end);
}

interface Members {
  pairs: number[];
  /** Where the list is closed; the body's size where it is not. */
  end: number;
  deepest: number;
}

function readMembers(body: Uint8Array, from: number): Members {
  const list: Members = { pairs: [], end: from, deepest: memberDepth };
  for (let begin = afterSpace(body, from); ; begin = list.end + 1) {
    list.end = endOfMember(body, begin, list);
    const isLast = body[list.end] !== comma;
    if (!isLast || begin < list.end || list.pairs.length > 0) list.pairs.push(begin, list.end);
    if (isLast) return list;
  }
}

/**
 * Where the comma or the bracket after a member stands; the body's size where there is none. These two loops run over
 * every byte that upstream sends, and are functions for that: in a longer one, places that come seldom have V8
 * throw away what it has compiled of it.
 */
function endOfMember(body: Uint8Array, begin: number, seen: { deepest: number }): number {
  const size = body.length;
  let depth = memberDepth;
  for (let at = begin; at < size; at += 1) {
    const byte = body[at];
    if (byte === quote) {
      at = endOfText(body, at + 1);
    } else if (byte === openObject || byte === openList) {
      depth += 1;
      if (depth > seen.deepest) seen.deepest = depth;
    } else if (byte === closeObject || byte === closeList) {
      if (depth === memberDepth) return at;
      depth -= 1;
    } else if (byte === comma && depth === memberDepth) {
      return at;
    }
  }
  return size;
}

/** Where the closing quote of a text stands; the body's size where there is none. */
function endOfText(body: Uint8Array, begin: number): number {
  const size = body.length;
  for (let at = begin; at < size; at += 1) {
    const byte = body[at];
    if (byte === quote) return at;
    if (byte === backslash) at += 1;
  }
  return size;
}

/** Where the value begins whose name has its closing quote at `end`; -1 where that was no name. */
function valueAfter(body: Uint8Array, end: number): number {
  const next = afterSpace(body, end + 1);
  return body[next] === colon ? afterSpace(body, next + 1) : -1;
}

function afterSpace(body: Uint8Array, start: number): number {
  let at = start;
  while (isSpace(body[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isText(body: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (body[start + at] !== text.charCodeAt(at)) return false;
  return true;
}
