/** A text with every occurrence of the query's words marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  const parts = splitAtMatches(text, query);
  return (
    <>
      {parts.map(({ at, part, isMatch }) =>
        isMatch ? (
          <mark key={at} className="rounded-xs bg-attention-soft text-attention">
            {part}
          </mark>
        ) : (
          <span key={at}>{part}</span>
        ),
      )}
    </>
  );
}

interface Part {
  at: number;
  part: string;
  isMatch: boolean;
}

function splitAtMatches(text: string, query: string): Part[] {
  const words = query.split(/\s+/u).filter(Boolean).map(escapedForPattern);
  if (words.length === 0) return [{ at: 0, part: text, isMatch: false }];
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp(words.join('|'), 'giu'))) {
    if (match.index > at) parts.push({ at, part: text.slice(at, match.index), isMatch: false });
    parts.push({ at: match.index, part: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ at, part: text.slice(at), isMatch: false });
  return parts;
}

function escapedForPattern(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
