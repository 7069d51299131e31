import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsSecret, redact } from './redact.ts';
import { isSecretName } from './secret-names.ts';

const canary = 'CANARY-7f3a';

const secretName = fc.oneof(
  fc.constantFrom('Password', 'TmpSecretId', 'TmpSecretKey', 'TmpToken', 'RoleExternalId'),
  fc
    .tuple(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('password', 'SECRET', 'Token', 'cReDeNtIaL'),
      fc.string({ maxLength: 4 }),
    )
    .map((parts) => parts.join('')),
);

const plainJson = fc
  .json({ maxDepth: 5 })
  .map((text): unknown => JSON.parse(text))
  .filter((value) => !namesIn(value).some(isSecretName));

describe('redaction', () => {
  test.each([
    ['Password'],
    ['TmpSecretId'],
    ['TmpSecretKey'],
    ['TmpToken'],
    ['RoleExternalId'],
    ['password'],
    ['DBPASSWORD2'],
    ['sessionToken'],
    ['CredentialFile'],
    ['paſſword'],
  ])('a field named %s is blanked', (name) => {
    expect(redact({ [name]: canary })).toEqual({ [name]: '***' });
  });

  test.each([['User'], ['Account'], ['AccountRole'], ['Pass'], ['word'], ['SecondsBehindMaster'], ['Ip']])(
    'a field named %s stays',
    (name) => {
      expect(redact({ [name]: canary })).toEqual({ [name]: canary });
    },
  );

  test.each([
    [null, null],
    ['', ''],
    [' ', '***'],
    [0, '***'],
    [false, '***'],
    [[], '***'],
    [{}, '***'],
    [{ inner: canary }, '***'],
    [[canary], '***'],
  ])('a secret %j becomes %j', (value, expected) => {
    expect(redact({ Password: value })).toEqual({ Password: expected });
  });

  test('no secret survives under any name, at any depth, among lists and objects', () => {
    const path = fc.array(fc.constantFrom('list', 'Detail', '__proto__', 'constructor'), { maxLength: 30 });
    const secret = fc.constantFrom<unknown>(canary, [canary], { deep: { er: canary } });
    fc.assert(
      fc.property(path, secretName, secret, plainJson, (steps, name, value, beside) => {
        const leaf: unknown = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
        const tree = steps.reduceRight<unknown>(
          (inner, step) => (step === 'list' ? [beside, inner] : ownField(step, inner)),
          leaf,
        );
        expect(JSON.stringify(redact(tree))).not.toContain(canary);
        expect(JSON.stringify(redact(tree))).toContain('"***"');
      }),
    );
  });

  test('what is no secret stays to the letter, names and their order included', () => {
    fc.assert(
      fc.property(plainJson, (value) => {
        expect(JSON.stringify(redact(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('a value holds a secret exactly where redacting changes it', () => {
    const named = fc.tuple(secretName, fc.constantFrom<unknown>('', null, canary, [], 0));
    const beside = fc.dictionary(fc.oneof(secretName, fc.string()), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(named, beside, ([name, value], other) => {
        const tree = [{ ...other, deeper: { [name]: value } }];
        const changes = JSON.stringify(redact(tree)) !== JSON.stringify(tree);
        expect(holdsSecret(tree)).toBe(changes);
      }),
    );
  });

  test('redacting twice is redacting once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = redact(value);
        expect(JSON.stringify(redact(once))).toBe(JSON.stringify(once));
      }),
    );
  });

  test('the value that came in is not changed, and shares no object with the answer', () => {
    const inner = { Password: canary };
    const value = { list: [inner] };
    const answer = redact(value);
    expect(value).toEqual({ list: [{ Password: canary }] });
    expect(answer).not.toBe(value);
    expect(answer).toEqual({ list: [{ Password: '***' }] });
  });

  test('an own __proto__ field stays a field and pollutes nothing', () => {
    const answer = redact(JSON.parse('{"b":1,"__proto__":{"polluted":true,"Password":"x"},"a":2}'));
    expect(JSON.stringify(answer)).toBe('{"b":1,"__proto__":{"polluted":true,"Password":"***"},"a":2}');
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('nesting of a hundred thousand levels is walked to its end', () => {
    const depth = 100_000;
    let tree: unknown = { Password: canary };
    for (let level = 0; level < depth; level += 1) tree = level % 2 === 0 ? [tree] : { a: tree };
    let answer = redact(tree);
    for (let level = 0; level < depth; level += 1) answer = Object.values(Object(answer))[0];
    expect(answer).toEqual({ Password: '***' });
  });

  test.each([['text'], [7], [true], [null], [undefined]])('a bare %j is itself', (value) => {
    expect(redact(value)).toBe(value);
  });
});

function ownField(name: string, value: unknown): unknown {
  return Object.defineProperty({}, name, { value, enumerable: true, writable: true, configurable: true });
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}
