/** Sets the keys of the jobs that a query finds into a path: `{jobs:…}` all of them, `{job:…}` the first. */
export async function fillPath(url: string, path: string): Promise<string> {
  const [whole, kind, query] = /\{(jobs?):([^}]*)\}/.exec(path) ?? [];
  if (whole === undefined) return path;
  const answer = await fetch(`${url}/api/v1/jobs?${query}`);
  const page: { items: { key: string }[] } = await answer.json();
  const keys = page.items.map(({ key }) => key);
  if (keys.length === 0) throw new Error(`No job for the picture of ${path}`);
  return path.replace(whole, kind === 'job' ? keys.slice(0, 1).join() : keys.join());
}
