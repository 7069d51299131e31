import { expect, test } from 'vitest';
import { jobCurl, jobLink } from './job-links.ts';

const address = { account: 'main', region: 'ap-guangzhou', jobId: 'sync-abc' };

test('a job’s link tells its tab and zone and nothing of the list', () => {
  expect(jobLink('http://h', address, { tab: 'options', tz: 'utc' })).toBe(
    'http://h/jobs/main/ap-guangzhou/sync-abc?tab=options&tz=utc',
  );
  expect(jobLink('http://h', address, { tab: null, tz: 'beijing' })).toMatch(/sync-abc\?tz=beijing$/);
});

test('a job id cannot leave the quotes of the command', () => {
  const command = jobCurl('http://h', { ...address, jobId: "a'; rm -rf ~; '" });
  expect(command.match(/'/g)).toHaveLength(2);
  expect(command).toMatch(/^curl .* '[^' ]*'$/);
});
