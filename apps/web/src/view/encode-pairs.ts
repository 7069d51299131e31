/** Query text that stays readable: `! : , / *` stand as they are; what URLSearchParams reads back is the same. */
export function encodePairs(pairs: Iterable<readonly [string, string]>): string {
  return Array.from(pairs, ([name, value]) => `${encodePart(name)}=${encodePart(value)}`).join('&');
}

function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/');
}
