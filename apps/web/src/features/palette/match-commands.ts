import { foldText, foldWords } from '../../ui/match-ranges.ts';
import type { Command } from './command.ts';

/** Commands that every typed word finds, the best first. No word finds nothing. */
export function matchCommands(commands: readonly Command[], text: string, atMost: number): Command[] {
  const wanted = foldWords(text);
  if (wanted.length === 0) return [];
  return commands
    .map((command) => ({ command, rank: rankOf(command, wanted) }))
    .filter(({ rank }) => rank < notFound)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, atMost)
    .map(({ command }) => command);
}

const notFound = 4;

/** 0: the label is just that; 1: it begins so; 2: its words begin so, in any order; 3: further words do. */
function rankOf({ label, words = '' }: Command, wanted: readonly string[]): number {
  const folded = foldText(label);
  const phrase = wanted.join(' ');
  if (folded === phrase) return 0;
  if (folded.startsWith(phrase)) return 1;
  if (hasAll(label, wanted)) return 2;
  return hasAll(`${label} ${words}`, wanted) ? 3 : notFound;
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const folded = foldText(text);
  const parts = splitWords(text);
  return wanted.every((word) =>
    isSpaced(word) ? parts.some((part) => part.startsWith(word)) : folded.includes(word),
  );
}

/** `ReadyRunning` is found by either half; Chinese has no spaces between its words. */
function splitWords(text: string): string[] {
  const halves = text.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return [text, halves].flatMap((each) => foldText(each).split(/[^\p{L}\p{N}.]+/u)).filter(Boolean);
}

/** Whether a word is of a script that parts its words; `ap-guangzhou` and `10.0` are looked for as they stand. */
function isSpaced(word: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(word) && !/\p{Script=Han}/u.test(word);
}
