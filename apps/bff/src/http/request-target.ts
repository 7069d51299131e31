/** Where a request is addressed: `api` and `asset` paths never fall back to the page. */
type TargetArea = 'api' | 'asset' | 'other';

export interface RequestTarget {
  /** The path as it was sent, without the query. */
  path: string;
  /** The raw query string without its `?`. */
  query: string;
  area: TargetArea;
  /** No doubled slash, dot segment, encoded slash or letter, end slash, wrong case or broken escape. */
  canonical: boolean;
}

/** Splits and judges a raw request target (`req.url`, before anything decoded it). */
export function readTarget(url: string): RequestTarget {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? '' : url.slice(mark + 1);
  if (plainApiPath.test(path)) return { path, query, area: 'api', canonical: true };
  const meant = simplify(path);
  const area = areaOf(meant.startsWith('/') ? path.toLowerCase() : '/', meant);
  return { path, query, area, canonical: area !== 'api' && path.startsWith('/') };
}

/** What a path of the API may look like: known bytes, and escapes that stand for none of `/ \ .` or a control. */
const plainApiPath =
  /^\/api(?:\/(?!\.{1,2}(?:\/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%(?!2[EeFf]|5[Cc]|[01][0-9A-Fa-f]|7[Ff])[0-9A-Fa-f]{2})+)+$/;

function areaOf(asSent: string, meant: string): TargetArea {
  const isIn = (folder: string) =>
    [asSent, meant].some((path) => path === folder || path.startsWith(`${folder}/`));
  if (isIn('/api')) return 'api';
  return isIn('/assets') ? 'asset' : 'other';
}

/** The path that a lenient server would take this one for. */
function simplify(path: string): string {
  let text = path.toLowerCase();
  for (let round = 0; round < 3 && text.includes('%'); round += 1) {
    text = text.replace(/%([0-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  const segments: string[] = [];
  for (const segment of text.split(/[/\\]+/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment.trim());
  }
  return `/${segments.join('/')}`;
}
