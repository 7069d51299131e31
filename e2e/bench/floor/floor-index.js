export const facetNames = ['status', 'health', 'jobType', 'region', 'account', 'tag'];

/** The words of a search, as the server splits and folds them. */
export function wordsOf(text) {
  return text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
}

/** All that a search looks through in one row. */
export function haystackOf({ jobId, jobName, source, destination, tags, error }) {
  const parts = [jobId, jobName, source.address, destination.address, error?.message, error?.reason];
  for (const { key, value } of tags) parts.push(`${key}:${value}`);
  return parts.filter(Boolean).join('\n').normalize('NFKC').toLowerCase();
}

/** The values of each facet that a row has, gathered once. */
function facetsOf(row) {
  row.facets ??= facetNames.map((name) =>
    name === 'tag'
      ? row.tags.map(({ key, value }) => `${key}:${value}`)
      : row[name] === null
        ? []
        : [row[name]],
  );
  return row.facets;
}

/** The rows that match, and each facet counted with its own filter left out. */
export function counted(rows, words, chosen) {
  const counts = facetNames.map(() => new Map());
  const filters = facetNames.map((name) => chosen.get(name) ?? null);
  const shown = [];
  for (const row of rows) {
    if (!words.every((word) => row.text.includes(word))) continue;
    const facets = facetsOf(row);
    let failed = 0;
    let failedAt = -1;
    for (let at = 0; at < filters.length; at++) {
      if (filters[at] === null || facets[at].some((value) => filters[at].has(value))) continue;
      failed++;
      failedAt = at;
    }
    if (failed === 0) {
      shown.push(row);
      for (let at = 0; at < counts.length; at++) add(counts[at], facets[at]);
    } else if (failed === 1) add(counts[failedAt], facets[failedAt]);
  }
  return { shown, counts: new Map(facetNames.map((name, at) => [name, counts[at]])) };
}

function add(count, values) {
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
}
