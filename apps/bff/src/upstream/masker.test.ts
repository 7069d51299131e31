import { describe, expect, test } from 'vitest';
import { createMasker } from './masker.ts';

describe('masking our own credentials', () => {
  test('blanks every credential wherever it stands, in JSON and URLs too', () => {
    const { learn, mask } = createMasker();
    learn({ secretId: 'AKIDexample', secretKey: 'key"with/quote', token: 'token+example=' });
    expect(mask('AKIDexample and key"with/quote')).toBe('*** and ***');
    expect(mask(JSON.stringify({ key: 'key"with/quote' }))).toBe('{"key":"***"}');
    expect(mask(`?token=${encodeURIComponent('token+example=')}`)).toBe('?token=***');
  });

  test.each(['base64', 'base64url'] as const)(
    'blanks a credential in %s, whatever stands before and after it',
    (encoding) => {
      const { learn, mask } = createMasker();
      learn({ secretId: 'AKIDexample~~~', secretKey: 'another?key?of?ours' });
      for (const beside of ['', 'a', 'id', 'abc']) {
        const echoed = Buffer.from(`${beside}AKIDexample~~~:another?key?of?ours${beside}`).toString(encoding);
        expect(mask(echoed)).toMatch(/^[^*]{0,6}\*\*\*[^*]{1,4}\*\*\*[^*]{0,7}$/);
      }
    },
  );

  test('blanks a credential in a URL with escapes in either case', () => {
    const { learn, mask } = createMasker();
    learn({ secretId: 'AKIDexample', secretKey: 'key/with+more' });
    expect(mask('?key=key%2fwith%2bmore&again=key%2Fwith%2Bmore')).toBe('?key=***&again=***');
  });

  test('goes on blanking credentials that have been replaced', () => {
    const { learn, mask } = createMasker();
    learn({ secretId: 'AKIDbefore', secretKey: 'keyBefore' });
    learn({ secretId: 'AKIDafter', secretKey: 'keyAfter' });
    expect(mask('AKIDbefore AKIDafter')).toBe('*** ***');
  });

  test('a credential inside a longer one leaves no rest of the longer', () => {
    const { learn, mask } = createMasker();
    learn({ secretId: 'AKIDexample', secretKey: 'AKIDexampleLonger' });
    expect(mask('AKIDexampleLonger')).toBe('***');
  });
});
