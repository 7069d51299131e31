import type { Request, Response } from 'express';
import { chooseCoding, encodeBody } from './content-coding.ts';
import { matchesEtag } from './etag.ts';

/** Shown again only after asking us; never kept by a shared cache. */
export const revalidate = 'private, no-cache';

/** Answers 304 where the reader has this version; tells whether it did. */
export function answersNotModified(
  req: Request,
  res: Response,
  headers: { ETag: string; Vary: string },
): boolean {
  if (!matchesEtag(req.headers['if-none-match'], headers.ETag)) return false;
  res.writeHead(304, { ...headers, 'Cache-Control': revalidate });
  res.end();
  return true;
}

/** Sends a value as JSON; with an ETag it answers 304 to a reader who has it. */
export async function sendJson(req: Request, res: Response, text: string, etag?: string): Promise<void> {
  const headers = { Vary: 'Accept-Encoding', 'Content-Type': 'application/json; charset=utf-8' };
  if (etag === undefined) return sendText(req, res, text, headers);
  if (answersNotModified(req, res, { ETag: etag, Vary: headers.Vary })) return;
  return sendText(req, res, text, { ...headers, ETag: etag });
}

/** Compressed where the reader takes it and it is worth while. */
async function sendText(
  req: Request,
  res: Response,
  text: string,
  headers: Record<string, string>,
): Promise<void> {
  const coded = await encodeBody(Buffer.from(text), chooseCoding(req.headers['accept-encoding']));
  if (coded.coding !== 'identity') res.setHeader('Content-Encoding', coded.coding);
  res.writeHead(200, { 'Cache-Control': revalidate, ...headers, 'Content-Length': coded.body.length });
  res.end(coded.body);
}
