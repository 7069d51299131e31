import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Credential, startSimulator } from '@syncdeck/simulator';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';
import { createCore } from '../src/core/create-core.ts';
import { createLog } from '../src/log/create-log.ts';
import { createMasker } from '../src/upstream/masker.ts';
import { testCredential } from './collected-core.ts';
import { eventually } from './eventually.ts';

const next: Credential = {
  secretId: 'AKIDnextOfTheCollector00000000',
  secretKey: 'nextKeyOfTheCollector000000000',
};

/** A core whose credentials stand in files, over a simulator that takes what `accepted` holds; all ends with the test. */
async function coreOfFiles(accepted: Credential[], first: Credential) {
  const folder = mkdtempSync(join(tmpdir(), 'syncdeck-'));
  const simulator = await startSimulator({ credentials: accepted, regions: ['ap-guangzhou'], jobs: 5 });
  const write = ({ secretId, secretKey }: Credential) => {
    writeFileSync(join(folder, 'id'), `${secretId}\n`);
    writeFileSync(join(folder, 'key'), `${secretKey}\n`);
  };
  write(first);
  const config = readConfig(
    {
      TENCENTCLOUD_SECRET_ID_FILE: join(folder, 'id'),
      TENCENTCLOUD_SECRET_KEY_FILE: join(folder, 'key'),
      DTS_ENDPOINT: simulator.url,
      DTS_REFRESH_SECONDS: '1',
    },
    (path) => readFileSync(path, 'utf8'),
  );
  const masker = createMasker();
  const core = createCore(config, masker, createLog('silent', masker.mask));
  const release = core.hold();
  onTestFinished(async () => {
    release();
    await core.close();
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
  const source = () => core.view().sources[0];
  const calls = () => simulator.calls.list().map(({ secretId, outcome }) => [secretId, outcome]);
  return { core, folder, write, source, calls };
}

describe('credentials in files', { timeout: 60_000 }, () => {
  test('refused credentials are read again from their files before the next pass', async () => {
    const outdated = { secretId: 'AKIDoutdated', secretKey: 'keyOutdated' };
    const { core, write, source } = await coreOfFiles([testCredential], outdated);
    await eventually(() => expect(source()?.error).toMatchObject({ kind: 'credential' }));
    write(testCredential);
    await eventually(() => expect(source()).toMatchObject({ state: 'fresh', error: null }));
    expect(core.mask(`AKIDoutdated ${testCredential.secretKey}`)).toBe('*** ***');
  });

  test('rotated ones cost one refused call: the pass after it signs with the new, and no row goes', async () => {
    const accepted = [testCredential];
    const { core, write, source, calls } = await coreOfFiles(accepted, testCredential);
    await eventually(() => expect(source()).toMatchObject({ state: 'fresh', received: 5 }));
    write(next);
    accepted[0] = next;
    await eventually(() => expect(calls().at(-1)).toEqual([next.secretId, 'ok']));
    await eventually(() => expect(source()).toMatchObject({ state: 'fresh', received: 5, error: null }));
    expect(calls().filter(([, outcome]) => outcome !== 'ok')).toEqual([
      [testCredential.secretId, 'AuthFailure.SecretIdNotFound'],
    ]);
    expect(core.view().listing.size).toBe(5);
    expect(core.mask(`${testCredential.secretId} ${next.secretKey}`)).toBe('*** ***');
  });

  test('a file that cannot be read for a while leaves the old ones in use, until it can', async () => {
    const accepted = [testCredential];
    const { folder, write, source, calls } = await coreOfFiles(accepted, testCredential);
    await eventually(() => expect(source()?.state).toBe('fresh'));
    rmSync(join(folder, 'key'));
    accepted[0] = next;
    const refused = () => calls().filter(([, outcome]) => outcome !== 'ok').length;
    await eventually(() => expect(refused()).toBeGreaterThanOrEqual(2));
    expect(source()).toMatchObject({ state: 'stale', error: { kind: 'credential' } });
    write(next);
    await eventually(() => expect(source()).toMatchObject({ state: 'fresh', error: null }));
  });
});
