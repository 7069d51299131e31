import { jobPagePath } from '@syncdeck/contract';
import { expect, test } from 'vitest';
import { readRoute } from './read-route.ts';

test('the list and a job are the pages that there are', () => {
  expect(readRoute('/jobs')).toEqual({ page: 'list' });
  expect(readRoute('/jobs/main/ap-guangzhou/sync-1')).toEqual({
    page: 'job',
    address: { account: 'main', region: 'ap-guangzhou', jobId: 'sync-1' },
  });
});

test("a job's path leads back to its address, whatever its parts hold", () => {
  const address = { account: 'a b', region: 'ü', jobId: '50%/x?#' };
  expect(readRoute(jobPagePath(address))).toEqual({ page: 'job', address });
});

test.each([
  '/',
  '/job',
  '/jobs/',
  '/jobs/main',
  '/jobs/main/r',
  '/jobs/main/r/j/more',
  '/jobs/main//j',
  '/jobs/main/%zz/j',
])('%s leads nowhere', (path) => {
  expect(readRoute(path)).toEqual({ page: 'unknown', path });
});
