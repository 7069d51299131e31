/** The words of `q`, folded as `ListedJob.searchText` is: NFKC, lower-cased, split at any Unicode white space. */
export function searchWords(q: string | null): string[] {
  if (q === null) return [];
  const words = q
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{White_Space}]+/u);
  return [...new Set(words)].filter((word) => word !== '');
}
