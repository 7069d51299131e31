import type { Request, RequestHandler, Response } from 'express';
import { chooseCoding } from '../http/content-coding.ts';
import { exchangeOf } from '../http/exchange.ts';
import { matchesEtag } from '../http/etag.ts';
import { refuseMethod } from '../http/register-route.ts';
import { readTarget } from '../http/request-target.ts';
import { readWebFiles, type WebFile } from './web-files.ts';

/** A name under /assets/ holds a hash of its content, so it never changes. */
const forever = 'public, max-age=31536000, immutable';
const asset = { route: '/assets/*', cacheControl: forever };
const page = { route: '/*', cacheControl: 'no-cache' };

/** Files of the built page; any other path is the page itself, a missing asset a plain 404. */
export function pageRoutes(webRoot: string): RequestHandler[] {
  const files = readWebFiles(webRoot);
  const index = files.get('/index.html');
  return [
    (req, res) => {
      const { path, area } = readTarget(req.url);
      const { route, cacheControl } = area === 'asset' ? asset : page;
      exchangeOf(req).route = route;
      if (req.method !== 'GET' && req.method !== 'HEAD') return refuseMethod('GET, HEAD')(req, res, () => {});
      const file = files.get(path);
      if (file !== undefined) return sendFile(req, res, file, cacheControl);
      if (area === 'asset') return sendPlain(res, 404, 'There is no such file.\n');
      if (index !== undefined) return sendFile(req, res, index, cacheControl);
      return sendPlain(res, 503, 'The page is not built yet. Build it with: npm run build\n');
    },
  ];
}

function sendFile(req: Request, res: Response, file: WebFile, cacheControl: string): void {
  const headers = { ETag: file.etag, Vary: 'Accept-Encoding', 'Cache-Control': cacheControl };
  if (matchesEtag(req.headers['if-none-match'], file.etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const coding = chooseCoding(req.headers['accept-encoding']);
  const coded = file.bodies[coding];
  if (coded !== undefined && coding !== 'identity') res.setHeader('Content-Encoding', coding);
  const body = coded ?? file.bodies.identity;
  res.writeHead(200, { ...headers, 'Content-Type': file.type, 'Content-Length': body.length }).end(body);
}

function sendPlain(res: Response, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(text);
}
