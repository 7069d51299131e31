import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { markRanges } from './marked-text.tsx';
import { matchRanges } from './match-ranges.ts';
import { tooltipOf } from './tooltip/tooltip-of.ts';

const shortLength = 12;
const maxTail = 8;
const minTail = 3;
const none: readonly string[] = [];
const separators = '-_./:@';
const cutHere = 'truncate whitespace-pre';

/**
 * Text cut in the middle where it does not fit, so that both its head and its tail can be told apart;
 * whole in a tooltip on hover and focus, whole when selected and copied.
 */
export function truncatedText({
  text,
  words = none,
  focusable = false,
  className,
}: {
  text: string;
  /** Folded words that are marked in it. */
  words?: readonly string[];
  focusable?: boolean;
  className?: string;
}) {
  const { className: cut, parts } = cutParts(text, words);
  return (
    <span
      {...tooltipOf(text, { describes: false, when: 'cut' })}
      {...(focusable && { tabIndex: 0 })}
      className={classes(cut, 'max-w-full', className)}
    >
      {parts}
    </span>
  );
}

/** What stands in an element whose text is cut in the middle, and the classes that it needs for that. */
export function cutParts(text: string, words: readonly string[]): { className: string; parts: ReactNode } {
  const [head, tail] = splitForCut(text);
  const ranges = matchRanges(text, words);
  const marked = markRanges(head, ranges);
  if (tail === '') return { className: `block min-w-0 ${cutHere}`, parts: marked };
  return {
    className: 'flex min-w-0',
    parts: (
      <>
        <span className={cutHere}>{marked}</span>
        <span className="shrink-0 whitespace-pre">{markRanges(tail, ranges, head.length)}</span>
      </>
    ),
  };
}

/**
 * The part that may be cut and the part that stays. Where the tail holds a separator it begins there: half a
 * word after the gap of a cut would read as a word of its own.
 */
export function splitForCut(text: string): [head: string, tail: string] {
  const characters = Array.from(text);
  if (characters.length <= shortLength) return [text, ''];
  const start = characters.length - Math.min(maxTail, Math.floor(characters.length / 3));
  const separator = characters.findIndex((each, at) => at >= start && separators.includes(each));
  const isUsable = separator !== -1 && characters.length - separator >= minTail;
  const at = isUsable ? separator : start;
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}
