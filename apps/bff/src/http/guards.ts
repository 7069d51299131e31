import type { RequestHandler } from 'express';
import { AppError } from '../errors/app-error.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { readTarget } from './request-target.ts';

const openToAnyHost = new Set(['/healthz', '/readyz']);
const ownSites = new Set(['same-origin', 'none']);

/** What every request passes before a route sees it: our host, a canonical path, our own page. */
export function guards(listenHost: string): RequestHandler {
  const isOurs = allowedHosts(listenHost);
  return (req, _res, next) => {
    const { host, origin, 'sec-fetch-site': site } = req.headers;
    const { path, area, canonical } = readTarget(req.url);
    if (hostsOf(req.rawHeaders) > 1)
      throw new AppError('bad-request', 'A request names one host, not several.');
    if (!openToAnyHost.has(path) && !isOurs(host))
      throw new AppError('wrong-host', 'Ask by localhost, its address, or the HOST that is configured.');
    if (area === 'api') {
      const passes = site === undefined ? isOwnOrigin(origin, host) : ownSites.has(site);
      if (!passes) throw new AppError('forbidden', 'The API answers its own page only, not another site.');
    }
    if (!canonical) throw new AppError('not-found', 'There is nothing at this path.');
    next();
  };
}

/** By hand, since Node would copy every header for it. */
function hostsOf(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts += 1;
  }
  return hosts;
}

/** Clients without an Origin are no browsers that another site could drive. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host}`;
}
