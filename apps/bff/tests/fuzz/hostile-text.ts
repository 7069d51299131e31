import * as fc from 'fast-check';

/** What a target may hold on the wire: every printable byte of ASCII. */
const targetBytes = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
});

/** Texts that have hurt some server, written as they go into a path or a query. */
const known = fc.constantFrom(
  '%',
  '%zz',
  '%00',
  '%0d%0aX-Injected:%20yes',
  '%1b%5b2J',
  '%E0%A4',
  '%C0%AE%C0%AE',
  '%ed%a0%80',
  '%E2%80%A8',
  '..',
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '%2F',
  '%5c',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '!',
  '!!!',
  '*',
  "'%20OR%201=1--",
  '${7*7}{{7*7}}',
  '"<script>alert(1)</script>',
  '=cmd|A1',
  '1e309',
  '-0',
  '9007199254740993',
  '0x10',
  'NaN',
  'null',
  '٣',
);

/** Text for a path or a query, `secrets` among it: they must not come back. */
export function hostileText(secrets: readonly string[]): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent) },
      { weight: 2, arbitrary: targetBytes },
      { weight: 4, arbitrary: known },
      { weight: 1, arbitrary: fc.constantFrom(...secrets) },
      {
        weight: 1,
        arbitrary: fc.nat({ max: 3000 }).map((length) => 'a'.repeat(length)),
      },
    )
    .map((text) => text.replaceAll(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character)));
}

/** What a header's value may hold on the wire. */
export const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code === 0x7f ? 0x20 : code)),
  maxLength: 40,
});
