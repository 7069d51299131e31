import type { IncomingMessage } from 'node:http';

const loopbackHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/** A page of any site must not command the simulator: browsers send Origin or Sec-Fetch-Site, or another Host. */
export function refusesBrowsers(request: IncomingMessage): boolean {
  const { origin, host = '' } = request.headers;
  return origin !== undefined || request.headers['sec-fetch-site'] !== undefined || !loopbackHost.test(host);
}
