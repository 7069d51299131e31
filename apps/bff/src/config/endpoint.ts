import { isLoopback } from './loopback.ts';

export const endpointTakes = 'an https URL of scheme, host and optional port, or an http one on loopback';

/** The origin of an endpoint's URL; null where it is none that we may send signed calls to. */
export function readEndpoint(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && !/[?#]/.test(text);
  if (!bare || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  if (url.protocol === 'https:') return url.origin;
  return url.protocol === 'http:' && isLoopback(url.hostname) ? url.origin : null;
}

/** A URL's text without the user and password that it may carry. */
export function withoutUserinfo(text: string): string {
  return text.replace(/\/\/.*@/s, '//***@');
}
