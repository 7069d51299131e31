/** Upstream's text, null where it reports none: "", null and absent are one (quirk: all three occur in one body). */
export function reportedText(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** A measure of upstream's, null where it reports none: -1 and whatever else is negative stands for "no measurement". */
export function reportedCount(count: number | null | undefined): number | null {
  return count === undefined || count === null || count < 0 ? null : count;
}

/** A percentage, null unless it lies within 0 to 100. */
export function reportedPercent(percent: number | null | undefined): number | null {
  const count = reportedCount(percent);
  return count !== null && count <= 100 ? count : null;
}

/** Upstream's `yes` and `no`; null for anything else. */
export function reportedYesNo(word: string | null | undefined): boolean | null {
  return word === 'yes' ? true : word === 'no' ? false : null;
}
