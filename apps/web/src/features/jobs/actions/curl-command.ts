/**
 * A shell command that asks for `url`, an address without spaces. In single quotes a POSIX shell takes everything
 * as it is but the quote itself; `-g` keeps curl from reading brackets as a pattern.
 */
export function curlCommand(url: string): string {
  return `curl -gfsS '${url.replaceAll("'", '%27')}'`;
}
