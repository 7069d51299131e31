import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SecretSieve } from './secret-sieve.ts';

const secret = fc.oneof(
  fc.string({ minLength: 1, maxLength: 50 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '任'), minLength: 6, maxLength: 40 }),
);

test('a text that holds a secret never passes, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (secrets, which, before, after) => {
        const text = `${before}${secrets[which % secrets.length]}${after}`;
        expect(new SecretSieve(secrets).mayHold(Buffer.from(text))).toBe(true);
      },
    ),
    { numRuns: 5000 },
  );
});

test('a text without one passes, where secrets are as long as credentials are', () => {
  const sieve = new SecretSieve(['AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE']);
  const text = JSON.stringify({ JobName: '订单同步', Errors: ['lost connection to 10.0.0.1:3306'] }).repeat(
    50,
  );
  expect(sieve.mayHold(Buffer.from(text))).toBe(false);
});

test('without a secret everything passes', () => {
  expect(new SecretSieve([]).mayHold(Buffer.from('anything at all'))).toBe(false);
});
