import { describe, expect, test } from 'vitest';
import { allowedHosts } from './allowed-hosts.ts';

describe('on loopback', () => {
  const allows = allowedHosts('127.0.0.1');
  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '127.0.0.1:1', '[::1]', '[::1]:8080'])(
    '%s is ours',
    (host) => {
      expect(allows(host)).toBe(true);
    },
  );
  test.each([
    undefined,
    '',
    'evil.example',
    'localhost.evil.example',
    'localhost.',
    'localhost:port',
    'localhost:8080:1',
    'user@localhost',
    '10.0.0.1',
    '127.0.0.2',
    '::1',
    'localhost, evil.example',
  ])('%s is not', (host) => {
    expect(allows(host)).toBe(false);
  });
});

describe('beyond loopback', () => {
  test('any address is ours, and HOST itself, but no other name', () => {
    const allows = allowedHosts('dts.intranet');
    expect(['10.0.0.1:8080', '[fe80::1]', 'dts.intranet', 'localhost'].map(allows)).not.toContain(false);
    expect(allows('evil.example')).toBe(false);
  });

  test('an IPv6 HOST is written in brackets by browsers', () => {
    expect(allowedHosts('fd00::1')('[fd00::1]:80')).toBe(true);
  });
});
