const collator = new Intl.Collator('en', { numeric: true });

/** Text as people read it: `job-2` before `job-10`. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** By code unit. */
export function compareCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
