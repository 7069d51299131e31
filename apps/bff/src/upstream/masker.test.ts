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
