import { describe, expect, test } from 'vitest';
import { readTarget } from './request-target.ts';

describe('readTarget', () => {
  test('splits the path from the raw query at the first question mark', () => {
    expect(readTarget('/api/v1/jobs?q=a?b')).toEqual({
      path: '/api/v1/jobs',
      query: 'q=a?b',
      area: 'api',
      canonical: true,
    });
  });

  test.each([
    '/api/v1/jobs/main/ap-guangzhou/sync-1',
    '/api/v1/jobs/main/ap-guangzhou/%E6%BA%90%20%3A',
    '/api/openapi.json',
  ])('%s is canonical', (url) => {
    expect(readTarget(url)).toMatchObject({ area: 'api', canonical: true });
  });

  test.each([
    '/api',
    '/api/',
    '/api/v1/jobs/',
    '//api/v1/jobs',
    '/api//v1/jobs',
    '/API/v1/jobs',
    '/%61pi/v1/jobs',
    '/%2561pi/v1/jobs',
    '/./api/v1/jobs',
    '/x/../api/v1/jobs',
    '/x/%2e%2e/api/v1/jobs',
    '/assets/../api/v1/jobs',
    '/api/../healthz',
    '/api/%2e%2e/healthz',
    '/api/v1/./jobs',
    '/api/v1/jobs/main%2Fap-guangzhou/sync-1',
    '/api/v1/jobs/main/ap-guangzhou/a%5Cb',
    '/api/v1/jobs/main/ap-guangzhou/%00',
    '/api/v1/jobs/main/ap-guangzhou/%zz',
    '/api/v1/jobs/main/ap-guangzhou/%',
    '\\api\\v1\\jobs',
    '/api\\v1/jobs',
    '/%2fapi/v1/jobs',
    '/api%2fv1',
    'http://elsewhere/api/v1/jobs',
  ])('%s is meant for the API or for nobody, and not canonical', (url) => {
    expect(readTarget(url).canonical).toBe(false);
  });

  test.each([
    ['/jobs', 'other'],
    ['/jobs/main/ap-guangzhou/sync%2F1', 'other'],
    ['/%zz', 'other'],
    ['/apis', 'other'],
    ['/', 'other'],
    ['/assets', 'asset'],
    ['/assets/x.js', 'asset'],
    ['/assets/../x', 'asset'],
    ['//assets/x.js', 'asset'],
  ])('%s belongs to %s', (url, area) => {
    expect(readTarget(url)).toMatchObject({ area, canonical: true });
  });
});
