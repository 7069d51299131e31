/** A body of the API's, cut up by bytes and not yet parsed. */
export interface SplitBody {
  /** The body with an empty JobList. */
  envelope: Uint8Array<ArrayBuffer>;
  /** Where each member of JobList begins and ends, in pairs; null where the body has no list of that name. */
  members: number[] | null;
  /** How deep the deepest member nests. */
  depth: number;
}

/**
 * Finds the members of `Response.JobList` by brackets and quotes alone, so that each can be parsed when its turn
 * comes. Never throws: what is no JSON is found out by whoever parses. A list under an escaped name stays in the
 * envelope. It also runs on a thread that knows nothing but its text: it may name nothing from outside itself.
 */
export function splitAnswer(body: Uint8Array): SplitBody {
  const quote = 0x22;
  const backslash = 0x5c;
  const comma = 0x2c;
  const openList = 0x5b;
  const closeList = 0x5d;
  const openObject = 0x7b;
  const closeObject = 0x7d;
  const size = body.length;

  /** Where the text that begins at `start` has its closing quote. */
  const endOfText = (start: number): number => {
    let at = start + 1;
    for (; at < size; at += 1) {
      const byte = body[at];
      if (byte === quote) break;
      if (byte === backslash) at += 1;
    }
    return at;
  };
  const isSpace = (byte: number | undefined) =>
    byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
  const afterSpace = (start: number): number => {
    let at = start;
    while (isSpace(body[at])) at += 1;
    return at;
  };
  const isText = (start: number, end: number, text: string): boolean => {
    if (end - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (body[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };

  /** Where the list begins; -1 where there is none. */
  const findList = (): number => {
    let depth = 0;
    let inResponse = false;
    for (let at = 0; at < size; at += 1) {
      const byte = body[at];
      if (byte === openObject || byte === openList) depth += 1;
      else if (byte === closeObject || byte === closeList) depth -= 1;
      else if (byte === quote) {
        const end = endOfText(at);
        const colon = afterSpace(end + 1);
        if (body[colon] === 0x3a) {
          if (depth === 1) inResponse = isText(at + 1, end, 'Response');
          const value = afterSpace(colon + 1);
          const isList = body[value] === openList;
          if (depth === 2 && inResponse && isList && isText(at + 1, end, 'JobList')) return value;
        }
        at = end;
      }
    }
    return -1;
  };

  /** With the list that ends at `end`. */
  const cutOut = (end: number): SplitBody => {
    if (begin < end || members.length > 0) members.push(begin, end);
    const envelope = new Uint8Array(start + 1 + size - end);
    envelope.set(body.subarray(0, start + 1));
    envelope.set(body.subarray(end), start + 1);
    return { envelope, members, depth: deepest };
  };

  const whole = { envelope: new Uint8Array(body), members: null, depth: 0 };
  const start = findList();
  if (start < 0) return whole;
  const members: number[] = [];
  let deepest = 0;
  let depth = 0;
  let begin = afterSpace(start + 1);
  for (let at = begin; at < size; at += 1) {
    const byte = body[at];
    if (byte === quote) at = endOfText(at);
    else if (byte === openObject || byte === openList) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === closeObject || byte === closeList) {
      depth -= 1;
      if (depth < 0) return cutOut(at);
    } else if (byte === comma && depth === 0) {
      members.push(begin, at);
      begin = at + 1;
    }
  }
  return whole;
}
