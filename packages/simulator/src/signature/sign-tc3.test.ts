import { describe, expect, test } from 'vitest';
import { authorizationTc3, canonicalRequest, sha256Hex, signTc3, type Tc3Request } from './sign-tc3.ts';

describe('the vector of the official documentation', () => {
  const request: Tc3Request = {
    method: 'POST',
    query: '',
    headers: { 'content-type': 'application/json; charset=utf-8', host: 'cvm.tencentcloudapi.com' },
    body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
  };
  const signing = { secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE', timestamp: 1_551_113_065, service: 'cvm' };

  test('the body hashes to the published hash', () => {
    expect(sha256Hex(request.body)).toBe('35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064');
  });

  test('the canonical request hashes to the published hash', () => {
    expect(sha256Hex(canonicalRequest(request))).toBe(
      '5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031',
    );
  });

  test('the signature is the published one', () => {
    expect(signTc3(request, signing)).toBe(
      '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
    );
  });

  test('the Authorization header names id, UTC date, service and signed headers', () => {
    expect(authorizationTc3('AKIDEXAMPLE', request, signing)).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, ' +
        'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
    );
  });
});

test("the official SDK's signature of a DTS call comes out the same", () => {
  const request = {
    method: 'POST',
    query: '',
    headers: { 'content-type': 'application/json', host: 'dts.tencentcloudapi.com' },
    body: '{"Limit":2}',
  };
  const signing = { secretKey: 'SKEXAMPLE', timestamp: 1_700_000_000, service: 'dts' };
  expect(signTc3(request, signing)).toBe('37af38e017fe65edbf1be56f162b8eb804d85cade287421614dc3065b81408f2');
});
