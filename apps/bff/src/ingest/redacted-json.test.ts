import { expect, test } from 'vitest';
import { maskingOf } from '../upstream/masker.ts';
import { readRedacted } from './redacted-json.ts';

const secret = 'key/of+ours/32characters+long/12';

test.each([
  ['as it is', secret],
  ['with escaped slashes', secret.replaceAll('/', '\\/')],
  ['with escaped letters', secret.replaceAll('k', '\\u006b')],
])('a credential of ours that upstream echoes %s is masked in the value and in the bytes', (_, written) => {
  const bytes = Buffer.from(`{"JobId":"sync-1","Detail":{"Message":"denied for ${written}."}}`);
  const { value, json } = readRedacted(bytes, maskingOf([secret]));
  expect(value).toEqual({ JobId: 'sync-1', Detail: { Message: 'denied for ***.' } });
  expect(Buffer.from(json).toString()).toBe('{"JobId":"sync-1","Detail":{"Message":"denied for ***."}}');
});

test('bytes without a secret stay as they came', () => {
  const bytes = Buffer.from('{ "JobId": "sync-1", "Password": "" }');
  expect(readRedacted(bytes, maskingOf([secret])).json).toBe(bytes);
});
