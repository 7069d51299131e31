import type { ReactNode } from 'react';
import { type MatchRange, matchRanges } from './match-ranges.ts';

/** A text with the places of the folded words marked; for the eye alone, its words stay the same. */
export function markText(text: string, words: readonly string[]): ReactNode {
  return markRanges(text, matchRanges(text, words));
}

/** A text with these places marked; `from` is where it begins in the text that they are counted in. */
export function markRanges(text: string, ranges: readonly MatchRange[], from = 0): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const range of ranges) {
    const start = Math.max(range.start - from, at);
    const end = Math.min(range.end - from, text.length);
    if (start >= end) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className="rounded-xs bg-attention-soft text-attention">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(at));
  return parts;
}
