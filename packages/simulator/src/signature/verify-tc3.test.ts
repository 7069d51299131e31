import { describe, expect, test } from 'vitest';
import { authorizationTc3 } from './sign-tc3.ts';
import { type SignedCall, verifyTc3 } from './verify-tc3.ts';

const credential = { secretId: 'AKIDtest', secretKey: 'key-of-the-test' };
const now = 1_764_000_000;

interface Signing {
  timestamp?: number;
  service?: string;
  signedHost?: string;
  secretKey?: string;
  secretId?: string;
  headers?: Record<string, string>;
  signedHeaders?: Record<string, string>;
}

function signed(changes: Signing = {}): SignedCall {
  const { timestamp = now, service = 'dts', signedHost = 'dts.tencentcloudapi.com' } = changes;
  const toSign = changes.signedHeaders ?? { 'content-type': 'application/json', host: signedHost };
  const authorization = authorizationTc3(
    changes.secretId ?? credential.secretId,
    { method: 'POST', query: '', headers: toSign, body: '{}' },
    { secretKey: changes.secretKey ?? credential.secretKey, timestamp, service },
  );
  const headers = {
    'content-type': 'application/json',
    host: 'dts.tencentcloudapi.com',
    'x-tc-timestamp': String(timestamp),
  };
  return {
    method: 'POST',
    query: '',
    body: Buffer.from('{}'),
    headers: { ...headers, authorization, ...changes.headers },
  };
}

const codeOf = (call: SignedCall, credentials = [credential]) => {
  const verified = verifyTc3(call, credentials, now);
  return verified.ok ? 'ok' : verified.code;
};

describe('verifying a signed call', () => {
  test('a genuine signature passes', () => {
    expect(codeOf(signed())).toBe('ok');
  });

  test('the service is taken from the credential scope, as the SDK derives it from the host', () => {
    const local = { host: '127.0.0.1:38311' };
    expect(codeOf(signed({ service: '127', signedHost: '127.0.0.1', headers: local }))).toBe('ok');
    expect(
      codeOf(
        signed({ service: 'localhost:9000', signedHost: 'localhost', headers: { host: 'localhost:9000' } }),
      ),
    ).toBe('ok');
  });

  test('a host signed with its port passes as well', () => {
    expect(codeOf(signed({ signedHost: '127.0.0.1:9000', headers: { host: '127.0.0.1:9000' } }))).toBe('ok');
  });

  test('another host than the signed one fails', () => {
    expect(codeOf(signed({ headers: { host: 'cvm.tencentcloudapi.com' } }))).toBe(
      'AuthFailure.SignatureFailure',
    );
  });

  test('a wrong key fails', () => {
    expect(codeOf(signed({ secretKey: 'another' }))).toBe('AuthFailure.SignatureFailure');
  });

  test('a changed body fails', () => {
    expect(codeOf({ ...signed(), body: Buffer.from('{"Limit":1}') })).toBe('AuthFailure.SignatureFailure');
  });

  test('an unknown id is told apart from a wrong key', () => {
    expect(codeOf(signed({ secretId: 'AKIDother' }))).toBe('AuthFailure.SecretIdNotFound');
  });

  test('content-type and host must be signed', () => {
    expect(codeOf(signed({ signedHeaders: { host: 'dts.tencentcloudapi.com' } }))).toBe(
      'AuthFailure.SignatureFailure',
    );
  });

  test('five minutes off pass either way, one second more does not', () => {
    expect(codeOf(signed({ timestamp: now - 300 }))).toBe('ok');
    expect(codeOf(signed({ timestamp: now + 300 }))).toBe('ok');
    expect(codeOf(signed({ timestamp: now - 301 }))).toBe('AuthFailure.SignatureExpire');
    expect(codeOf(signed({ timestamp: now + 301 }))).toBe('AuthFailure.SignatureExpire');
  });

  test('the date of the scope must be the UTC date of the timestamp', () => {
    const call = signed();
    const shifted = call.headers['authorization']?.replace(/\/\d{4}-\d{2}-\d{2}\//, '/2020-01-01/') ?? '';
    expect(codeOf({ ...call, headers: { ...call.headers, authorization: shifted } })).toBe(
      'AuthFailure.SignatureFailure',
    );
  });

  test.each(['', 'Bearer x', 'TC3-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=00'])(
    'the Authorization %j is not of the standard',
    (authorization) => {
      expect(codeOf(signed({ headers: { authorization } }))).toBe('AuthFailure.InvalidAuthorization');
    },
  );

  test('a temporary credential needs its token', () => {
    const temporary = [{ ...credential, token: 'the-token' }];
    expect(codeOf(signed(), temporary)).toBe('AuthFailure.TokenFailure');
    expect(codeOf(signed({ headers: { 'x-tc-token': 'another' } }), temporary)).toBe(
      'AuthFailure.TokenFailure',
    );
    expect(codeOf(signed({ headers: { 'x-tc-token': 'the-token' } }), temporary)).toBe('ok');
  });
});
