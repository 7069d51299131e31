import { timingSafeEqual } from 'node:crypto';
import type { Credential } from '../credential.ts';
import { parseAuthorization } from './parse-authorization.ts';
import { scopeDate, signTc3 } from './sign-tc3.ts';

export interface SignedCall {
  method: string;
  query: string;
  /** Every header of the request, names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

export type Verification =
  | { ok: true; credential: Credential }
  | { ok: false; code: string; subject?: string };

const toleranceSeconds = 300;

/**
 * Checks a TC3-signed call as the platform does. `serverSeconds` is the server's clock, in Unix seconds.
 * The service is taken from the credential scope, as the official SDK derives it from the host.
 */
export function verifyTc3(
  call: SignedCall,
  credentials: readonly Credential[],
  serverSeconds: number,
): Verification {
  const { headers } = call;
  const authorization = parseAuthorization(headers['authorization'] ?? '');
  if (!authorization) return { ok: false, code: 'AuthFailure.InvalidAuthorization' };
  const credential = credentials.find(({ secretId }) => secretId === authorization.secretId);
  if (!credential) return { ok: false, code: 'AuthFailure.SecretIdNotFound' };

  const timestamp = Number(headers['x-tc-timestamp']);
  if (!Number.isInteger(timestamp)) return { ok: false, code: 'InvalidParameter', subject: 'Timestamp' };
  if (Math.abs(serverSeconds - timestamp) > toleranceSeconds)
    return { ok: false, code: 'AuthFailure.SignatureExpire' };
  if (authorization.date !== scopeDate(timestamp)) return { ok: false, code: 'AuthFailure.SignatureFailure' };

  const required = ['content-type', 'host'];
  if (!required.every((name) => authorization.signedHeaders.includes(name))) {
    return { ok: false, code: 'AuthFailure.SignatureFailure' };
  }
  const signing = { secretKey: credential.secretKey, timestamp, service: authorization.service };
  const genuine = signedHosts(headers['host'] ?? '').some((host) => {
    const signed = Object.fromEntries(
      authorization.signedHeaders.map((name) => [name, name === 'host' ? host : (headers[name] ?? '')]),
    );
    return equal(
      signTc3({ method: call.method, query: call.query, headers: signed, body: call.body }, signing),
    );
  });
  if (!genuine) return { ok: false, code: 'AuthFailure.SignatureFailure' };
  if (credential.token !== undefined && headers['x-tc-token'] !== credential.token) {
    return { ok: false, code: 'AuthFailure.TokenFailure' };
  }
  return { ok: true, credential };

  function equal(expected: string): boolean {
    return timingSafeEqual(Buffer.from(expected), Buffer.from(authorization?.signature ?? '', 'utf8'));
  }
}

/** The official SDK signs the host without its port though the Host header has it; other clients sign both. */
function signedHosts(host: string): string[] {
  const withoutPort = host.replace(/:\d+$/, '');
  return withoutPort === host ? [host] : [withoutPort, host];
}
