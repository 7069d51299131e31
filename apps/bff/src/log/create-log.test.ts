import { describe, expect, test } from 'vitest';
import { UpstreamError } from '../errors/app-error.ts';
import { createMasker } from '../upstream/masker.ts';
import { createLog } from './create-log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  const { learn, mask } = createMasker();
  learn({ secretId: 'AKIDexample', secretKey: 'keyExample' });
  write(createLog('info', mask, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('the log', () => {
  test('blanks fields with the name of a secret at any depth', () => {
    const line = logged((log) =>
      log.info({ job: { SrcInfo: [{ Password: 'hush', TmpToken: 'hush' }] } }, 'x'),
    );
    expect(line).not.toContain('hush');
    expect(line).toContain('"Password":"***"');
  });

  test('masks our own credentials in messages, error stacks and causes', () => {
    const cause = new Error('signed with keyExample');
    const error = new UpstreamError('credential', 'AuthFailure', 'no AKIDexample', 'request-1', cause);
    const line = logged((log) => log.error({ err: error }, 'AKIDexample failed'));
    expect(line).not.toMatch(/AKIDexample|keyExample/);
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      err: {
        kind: 'credential',
        code: 'AuthFailure',
        requestId: 'request-1',
        cause: { message: 'signed with ***' },
      },
    });
  });

  test('tells nothing of an error but type, message, stack and upstream facts', () => {
    const error = Object.assign(new Error('failed'), { request: { headers: { Authorization: 'TC3 hush' } } });
    expect(logged((log) => log.error({ err: error }))).not.toContain('hush');
  });
});
