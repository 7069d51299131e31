import { isIP } from 'node:net';
import { isLoopback } from '../config/loopback.ts';

const ownNames = ['localhost', '127.0.0.1', '[::1]'];
const hostForm = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/;

/**
 * Judges a Host header by name, at any port, so that a foreign name rebound to our address is refused.
 * `host` is where we listen: beyond loopback, any address of ours may be asked for.
 */
export function allowedHosts(host: string): (header: string | undefined) => boolean {
  const names = new Set([...ownNames, bracketed(host.toLowerCase())]);
  const anyAddress = !isLoopback(host);
  return (header) => {
    const name = hostForm.exec(header?.toLowerCase() ?? '')?.[1];
    if (name === undefined) return false;
    return names.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, '')) !== 0);
  };
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
