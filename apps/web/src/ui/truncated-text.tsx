import { classes } from './classes.ts';
import { markRanges } from './marked-text.tsx';
import { matchRanges } from './match-ranges.ts';
import { tooltipOf } from './tooltip/tooltip-of.ts';

const shortLength = 12;
const maxTail = 8;
const minTail = 3;
const none: readonly string[] = [];
const separators = '-_./:@';

/**
 * Text cut in the middle where it does not fit, so that both its head and its tail can be told apart;
 * whole in a tooltip on hover and focus, whole when selected and copied.
 */
export function TruncatedText({
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
  const tooltip = tooltipOf(text, { describes: false, when: 'cut' });
  return (
    <span
      {...tooltip}
      {...(focusable && { tabIndex: 0 })}
      className={classes('flex min-w-0 max-w-full', className)}
    >
      <CutParts text={text} words={words} />
    </span>
  );
}

/** The two parts of a text that is cut in the middle, for whoever is a flex row. */
export function CutParts({ text, words }: { text: string; words: readonly string[] }) {
  const [head, tail] = splitForCut(text);
  const ranges = matchRanges(text, words);
  return (
    <>
      <span className="truncate whitespace-pre">{markRanges(head, ranges)}</span>
      {tail !== '' && (
        <span className="shrink-0 whitespace-pre">{markRanges(tail, ranges, head.length)}</span>
      )}
    </>
  );
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
