import { createHash, createHmac } from 'node:crypto';

export interface Tc3Request {
  method: string;
  /** Raw query string without `?`; "" for POST. */
  query: string;
  /** Lower-case names with their values, exactly those that are signed. */
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

export interface Tc3Signing {
  secretKey: string;
  /** Unix time in seconds, as X-TC-Timestamp carries it. */
  timestamp: number;
  service: string;
}

const algorithm = 'TC3-HMAC-SHA256';

export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The canonical request of TC3-HMAC-SHA256: headers lower-case and sorted, values trimmed and lower-cased. */
export function canonicalRequest(request: Tc3Request): string {
  const names = Object.keys(request.headers).toSorted();
  const headers = names
    .map((name) => `${name}:${(request.headers[name] ?? '').trim().toLowerCase()}\n`)
    .join('');
  return [request.method, '/', request.query, headers, names.join(';'), sha256Hex(request.body)].join('\n');
}

/** UTC date of a timestamp in seconds: the date that the credential scope must carry. */
export function scopeDate(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

/**
 * The signature, in hex, of a request under TC3-HMAC-SHA256.
 * Source: Tencent Cloud API 3.0, "signature v3".
 */
export function signTc3(request: Tc3Request, signing: Tc3Signing): string {
  const date = scopeDate(signing.timestamp);
  const toSign = [
    algorithm,
    String(signing.timestamp),
    `${date}/${signing.service}/tc3_request`,
    sha256Hex(canonicalRequest(request)),
  ].join('\n');
  const dateKey = hmac(`TC3${signing.secretKey}`, date);
  const serviceKey = hmac(dateKey, signing.service);
  const signingKey = hmac(serviceKey, 'tc3_request');
  return createHmac('sha256', signingKey).update(toSign).digest('hex');
}

/** The Authorization header of a signed request. */
export function authorizationTc3(secretId: string, request: Tc3Request, signing: Tc3Signing): string {
  const signedHeaders = Object.keys(request.headers).toSorted().join(';');
  const scope = `${scopeDate(signing.timestamp)}/${signing.service}/tc3_request`;
  return `${algorithm} Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signTc3(request, signing)}`;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
